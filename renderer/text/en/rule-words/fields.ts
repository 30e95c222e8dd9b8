import type { RuleWords } from '../../rule-words'

export const fieldsWords: Readonly<Record<string, RuleWords>> = {
  'filing-missing': {
    title: 'Province and provider are chosen',
    found: 'Province or provider is missing',
    remedy: 'Choose it.',
  },
  'principal-missing': {
    title: 'Principal’s details are complete',
    found: 'A detail of the principal is missing',
    remedy: 'Fill it in.',
  },
  'person-missing': {
    title: 'Responsible person’s details are complete',
    found: 'A detail of the responsible person is missing',
    remedy: 'Fill it in.',
  },
  'service-missing': {
    title: 'Services’ details are complete',
    found: 'A detail of the service is missing',
    remedy: 'Fill it in.',
  },
  'domain-details-missing': {
    title: 'Domain’s registration is complete',
    found: 'A detail of the domain is missing',
    remedy: 'Fill it in, or paste WHOIS.',
  },
  'principal-name-form': {
    title: 'Principal’s name is the full name',
    found: 'This may not be the full name',
    remedy: 'Copy it from the certificate.',
  },
  'person-name-form': {
    title: 'Person’s name is written correctly',
    found: 'This does not look like a person’s name',
    remedy: 'Copy it from the ID.',
  },
  'region-form': {
    title: 'Region goes down to the county',
    found: 'The region does not go down to the county',
    remedy: 'Choose the county or district.',
  },
  'postal-address-detail': {
    title: 'Postal address goes down to the room',
    found: 'The postal address is not detailed enough',
    remedy: 'Add house, building and room number.',
  },
  'remark-length': {
    title: 'Remark has a fitting length',
    found: 'The remark is missing, too short or too long',
    remedy: 'Write what the website is about.',
  },
  'homepage-form': {
    title: 'Home page is under the service’s own domain',
    found: 'The home page is not under the domain',
    remedy: 'Give an address under the domain.',
  },
  'form-choices': {
    title: 'Content and languages are of the form’s list',
    found: 'This is not on the form’s list',
    remedy: 'Choose from the list.',
  },
  'dates-real': {
    title: 'Dates are real, the planned day is ahead',
    found: 'A date cannot be right',
    remedy: 'Correct it.',
  },
  'plain-characters': {
    title: 'No stray spaces, wide or unseen characters',
    found: 'There are stray spaces or characters',
    remedy: 'Clean it up; one click does it.',
  },
  placeholder: {
    title: 'No fillers are left',
    found: 'This looks like a filler',
    remedy: 'Put in the real value.',
  },
  'service-twice': {
    title: 'Services have different names',
    found: 'Two services have the same name',
    remedy: 'Rename one, or remove it.',
  },
}
