import type { Words } from '../in-both'
import type { slotsText as zh } from '../zh-CN/slots'

export const slotsText: Words<typeof zh> = {
  why: {
    'principal-certificate':
      'An organisation hands this in. Photograph the original, or a copy with the company seal, with all corners and the QR code.',
    'principal-person-portrait':
      'The certificate of the person responsible, the side with the photo. The original, uncovered and without glare.',
    'principal-person-emblem': 'The other side of the same certificate; its validity is read here.',
    'service-person-portrait':
      'The service has a person responsible of its own; their certificate is wanted too.',
    'service-person-emblem': 'The other side of that certificate.',
    'domain-certificate':
      'Downloaded from the registrar’s console. Owner and expiry are read here and compared with the filer.',
    'verification-sheet': 'Many provinces and access providers want it: signed, sealed and photographed.',
    'authorisation-letter':
      'Most provinces want it where the person responsible is not the legal representative.',
    'residence-permit': 'For a person who files outside the province of their household registration.',
    'prior-approval': 'News, publishing, medicines and the like need an approval first; put it here.',
    'commitment-letter': 'Some provinces want it signed and photographed.',
    'site-plan': 'Some provinces or contents want a plan.',
    'app-icon': 'The icon as in the app stores, as PNG.',
    other: 'Whatever has no place elsewhere.',
  },
  whyPersonal: 'A person hands this in. The original, uncovered and without glare.',
  fills: (n) => (n === 1 ? '1 value can be read' : `${n} values can be read`),
  sourceSays: (province, why) => `${province}: ${why}`,
  perhaps: 'Perhaps',
  perhapsGroup: 'Perhaps also, by province and case',
  example: (slot) => `Drawing of ${slot}`,
  iconOnly: 'A PNG icon is wanted here; let go and the app sorts it in',
  slow: 'This one takes long',
  skip: 'Skip it',
  rotate: 'Rotate',
  compare: 'Side by side',
  turned: (degrees) => `Turned by ${degrees} degrees`,
}
