import type { RuleWords } from '../../rule-words'

export const responsiblePersonWords: Readonly<Record<string, RuleWords>> = {
  'personal-same-name': {
    title: 'A person’s filing: responsible is the person',
    found: 'The responsible person has another name than the principal',
    remedy: 'Make both names the same.',
  },
  'personal-same-number': {
    title: 'A person’s filing: one number in both places',
    found: 'The two certificate numbers differ',
    remedy: 'Make both numbers the same.',
  },
  'legal-representative': {
    title: 'Responsible: legal representative, or an authorised person',
    found: 'The responsible person is not the legal representative',
    remedy: 'Name the legal representative, or add an authorisation letter if the province takes it.',
  },
  'foreign-head': {
    title: 'Representatives without a mainland ID, as the province does it',
    found: 'The legal representative has no mainland ID',
    remedy: 'Follow the province: another certificate, or an authorised person.',
  },
  'personal-foreigner': {
    title: 'Province takes this certificate from persons',
    found: 'The province may not take this certificate from persons',
    remedy: 'Ask the provider, or use another certificate.',
  },
  'legal-rep-on-licence': {
    title: 'Legal representative on the licence is the responsible person',
    found: 'The licence names another legal representative',
    remedy: 'Compare with the licence and correct the name or the answer.',
  },
  'id-number-form': {
    title: 'Person’s number has the right form and check digit',
    found: 'The person’s certificate number cannot be right',
    remedy: 'Copy it again from the certificate.',
  },
  'id-number-on-picture': {
    title: 'Number on the ID matches',
    found: 'The ID shows another number',
    remedy: 'Compare with the picture and correct the number.',
  },
  'name-on-picture': {
    title: 'Name on the ID matches',
    found: 'The ID shows another name',
    remedy: 'Compare with the picture and correct the name.',
  },
  'expiry-on-picture': {
    title: 'Validity on the ID matches',
    found: 'The ID shows another end of validity',
    remedy: 'Copy the date from the emblem side.',
  },
  'id-card-consistent': {
    title: 'Birth and sex on the ID fit the number',
    found: 'Birth or sex on the ID do not fit the number',
    remedy: 'Look at the picture: something may be misread.',
  },
  'sides-of-one-card': {
    title: 'Both sides are of one ID',
    found: 'The two sides may belong to two people',
    remedy: 'Look at both pictures.',
  },
  'card-and-licence': {
    title: 'ID and licence show the same person',
    found: 'ID and licence may show different people',
    remedy: 'Look at both pictures.',
  },
  'min-age': {
    title: 'Responsible person is old enough',
    found: 'The responsible person is too young',
    remedy: 'Name another person, or add the proof the province wants.',
  },
  'max-age': {
    title: 'Responsible person is within the age limit',
    found: 'The responsible person is above the province’s age limit',
    remedy: 'Name another person.',
  },
  'site-responsible': {
    title: 'Service’s responsible person is as the province wants',
    found: 'The province wants another responsible person here',
    remedy: 'Name the person the province wants, or add an authorisation letter.',
  },
  'personal-site-responsible': {
    title: 'A person’s filing: responsible for the website is the person',
    found: 'Somebody else is named for the website',
    remedy: 'Name the person who files.',
  },
  'local-id': {
    title: 'Responsible person has an ID or permit of the province',
    found: 'The ID is of another province',
    remedy: 'Add a residence permit of the province.',
  },
}
