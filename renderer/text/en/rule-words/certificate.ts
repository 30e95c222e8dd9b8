import type { RuleWords } from '../../rule-words'

export const certificateWords: Readonly<Record<string, RuleWords>> = {
  'type-for-nature': {
    title: 'Certificate type fits the kind of principal',
    found: 'This certificate does not go with the kind of principal',
    remedy: 'Choose one that does.',
  },
  'number-form': {
    title: 'Principal’s number has the right form and check digit',
    found: 'The principal’s certificate number cannot be right',
    remedy: 'Copy it again from the certificate.',
  },
  'superseded-number': {
    title: 'The licence’s number is a credit code',
    found: 'This is a former registration number',
    remedy: 'Use the 18-character credit code of the new licence.',
  },
  'credit-code-category': {
    title: 'Credit code fits the kind of principal',
    found: 'The credit code belongs to another kind of principal',
    remedy: 'Correct the kind or the code.',
  },
  'credit-code-inner': {
    title: 'The inner code of the credit code fits',
    found: 'The inner code does not check out',
    remedy: 'Compare characters 9 to 17 with the certificate.',
  },
  'sole-proprietor': {
    title: 'Sole proprietors file as the province does it',
    found: 'How sole proprietors file depends on the province',
    remedy: 'Read what the province says.',
  },
  'nature-matches-name': {
    title: 'Principal’s name fits its kind',
    found: 'The name does not fit the kind of principal',
    remedy: 'Correct the kind or the name.',
  },
  'principal-certificate-missing': {
    title: 'Principal’s certificate is among the materials',
    found: 'The principal’s certificate is missing',
    remedy: 'Add its picture.',
  },
  'id-sides-missing': {
    title: 'Both sides of the ID are among the materials',
    found: 'A side of the ID is missing',
    remedy: 'Add portrait side and emblem side.',
  },
  'domain-certificate-missing': {
    title: 'Domain certificates that the province wants are there',
    found: 'A domain certificate is missing',
    remedy: 'Download it from the registrar and add it.',
  },
  'file-readable': {
    title: 'Materials can be opened',
    found: 'A file does not open',
    remedy: 'Take or send it again.',
  },
  'file-twice': {
    title: 'A picture serves one place only',
    found: 'The same picture is in two places',
    remedy: 'Put the right picture into one of them.',
  },
  'picture-format': {
    title: 'Provider takes the format',
    found: 'The provider may not take this format',
    remedy: 'Save it as JPG or PNG.',
  },
  'picture-size': {
    title: 'Pictures are within the provider’s limit',
    found: 'The picture is larger than the provider takes',
    remedy: 'Make it smaller, or let the package make a copy.',
  },
  'kind-in-slot': {
    title: 'Each material is in its place',
    found: 'This picture looks like another certificate',
    remedy: 'Move it, or keep it if it is right.',
  },
  'picture-quality': {
    title: 'Pictures are clear and whole',
    found: 'The picture is hard to read',
    remedy: 'Take it again: sharp, without glare, with all corners.',
  },
  'name-on-picture': {
    title: 'Name on the certificate matches',
    found: 'The certificate shows another name',
    remedy: 'Compare with the picture and correct the name.',
  },
  'number-on-picture': {
    title: 'Number on the certificate matches',
    found: 'The certificate shows another number',
    remedy: 'Compare with the picture and correct the number.',
  },
  'address-on-picture': {
    title: 'Address on the certificate matches',
    found: 'The certificate shows another address',
    remedy: 'Copy the address as printed.',
  },
  'expiry-on-picture': {
    title: 'Validity on the certificate matches',
    found: 'The certificate shows another end of validity',
    remedy: 'Copy the date as printed.',
  },
  'principal-valid': {
    title: 'Principal’s certificate is valid',
    found: 'The principal’s certificate has expired or soon will',
    remedy: 'Renew it first.',
  },
  'person-valid': {
    title: 'Responsible person’s certificate is valid',
    found: 'The person’s certificate has expired or soon will',
    remedy: 'Renew it first.',
  },
  'id-card-span': {
    title: 'The ID’s term is a usual one',
    found: 'The ID’s term does not fit the age',
    remedy: 'Look at the emblem side: a date may be misread.',
  },
  'register-standing': {
    title: 'The principal is in good standing',
    found: 'Check the principal’s standing in the register',
    remedy: 'Look it up online, then tick it.',
  },
  'provincial-pictures': {
    title: 'Province’s further demands on pictures',
    found: 'The province has further demands on pictures',
    remedy: 'Compare each picture with the list.',
  },
}
