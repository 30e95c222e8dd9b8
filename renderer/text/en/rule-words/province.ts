import type { RuleWords } from '../../rule-words'

export const provinceWords: Readonly<Record<string, RuleWords>> = {
  'region-in-province': {
    title: 'Region is in the province of filing',
    found: 'The region lies in another province',
    remedy: 'Choose the province of the principal, or correct the region.',
  },
  'organisation-address': {
    title: 'Organisation’s address is in the province',
    found: 'The organisation is registered in another province',
    remedy: 'File in the province of registration.',
  },
  'address-on-licence': {
    title: 'Address on the licence is in the province',
    found: 'The licence shows an address in another province',
    remedy: 'Look at the licence; file in its province.',
  },
  'credit-code-region': {
    title: 'Credit code was issued in the province',
    found: 'The credit code was issued in another province',
    remedy: 'Make sure that the organisation is registered here now.',
  },
  'personal-elsewhere': {
    title: 'The person lives in, or may file in, the province',
    found: 'The person’s home is in another province',
    remedy: 'File at home, or add the residence permit if the province takes it.',
  },
  'permit-address': {
    title: 'Residence permit shows an address in the province',
    found: 'The residence permit is for another province',
    remedy: 'Add a permit of the province of filing.',
  },
  'permit-valid': {
    title: 'Residence permit is valid',
    found: 'The residence permit has expired or soon will',
    remedy: 'Renew it first.',
  },
  'postal-address': {
    title: 'Postal address is in the province and city',
    found: 'The postal address is in another province or city',
    remedy: 'Give an address in the chosen region.',
  },
  'same-city': {
    title: 'Postal and registered address are in one city',
    found: 'The two addresses are in different cities',
    remedy: 'Give a postal address in the city of registration.',
  },
  'district-words': {
    title: 'Postal address does not say “市辖区”',
    found: '“市辖区” is no place',
    remedy: 'Take the word out; one click does it.',
  },
  'code-known': {
    title: 'Division codes are known',
    found: 'A division code is not in the tables',
    remedy: 'Check the number or region once more.',
  },
  'extra-materials': {
    title: 'The province’s additional materials are there',
    found: 'The province wants a further material',
    remedy: 'Add it to the materials.',
  },
  'remark-wanted': {
    title: 'Remark says what the province wants',
    found: 'The province wants something in the remark',
    remedy: 'Write it into the remark.',
  },
  'more-to-prepare': {
    title: 'What the province wants in certain cases',
    found: 'The province may want more in certain cases',
    remedy: 'Read the list and see whether it applies to you.',
  },
}
