export const interviewText = {
  title: 'New filing',
  titleWords:
    'One question at a time, six are enough. Answer in any order, skip, or stop: what you said is kept.',
  begin: 'Begin with the first question',
  place: (at: number, all: number) => `New filing · question ${at} of ${all}`,
  steps: {
    who: 'Who is filing',
    where: 'Where',
    before: 'First or further',
    service: 'Website or app',
    domain: 'Domain',
    person: 'Person responsible',
    rest: 'What is left',
  },
  stepsLabel: 'Questions, in any order',
  answered: 'answered',
  open: 'not answered yet',
  who: {
    question: 'Who is filing?',
    words:
      'Look at the certificate in your hand: with a business licence or registration certificate it is an organisation, with an ID card alone a person. You can change this later.',
    organisation: 'An organisation',
    organisationWords: 'Company, sole trader, social organisation, public body',
    person: 'A person',
    personWords: 'With an ID card of their own; contents are more limited',
    which: 'What kind of organisation',
  },
  where: {
    question: 'Which province, and which access provider?',
    words:
      'The province decides which administration reviews the filing: the address on the certificate for an organisation, usually the ID card or residence permit for a person. The access provider is whom the cloud server is bought from.',
  },
  before: {
    question: 'Has this filer filed before?',
    words:
      'Whoever filed before has a principal filing number. If there is none, or you do not remember, skip this.',
  },
  service: {
    question: 'Is it a website or an app?',
    words:
      'One is enough for now; more can be added under Services and domains. The name should tell what it does, and not begin with a domain or a place.',
  },
  domain: {
    question: 'Which domain?',
    words:
      'The domain must be real-name verified, and its owner must be the filer. Copy all of its details from the registrar’s console and paste them here.',
    skipForApp: 'An app without a domain can skip this.',
  },
  person: {
    question: 'Who is the person responsible?',
    words: 'Usually the legal representative; the phone must be answered, since the administration may call.',
  },
  rest: {
    question: 'All you said is noted.',
    words:
      'Next, put in the pictures of certificates: what is read fills what is still empty, for you to check.',
    missing: (n: number) =>
      n === 1 ? '1 field is still to be filled in' : `${n} fields are still to be filled in`,
    nothing: 'All that is wanted is filled in.',
    materials: (n: number) => (n === 1 ? '1 material is still missing' : `${n} materials are still missing`),
    more: (n: number) => `${n} more`,
    toMaterials: 'Put in materials',
    toForm: 'Go to the form',
    toFindings: 'See the findings',
  },
  next: 'Next question',
  finish: 'See what is left',
  back: 'Back',
  skip: 'Skip for now',
  freeForm: 'No questions, straight to the form',
  freeFormShort: 'Empty form',
  leave: 'Stop here, go to the form',
  drop: 'Or: drop pictures of the certificates here',
  dropWords: 'What is read is filled in for you to check. JPG, PNG, WebP, HEIC, TIFF and PDF.',
  pick: 'Choose files…',
  sample: 'Try it with a sample',
  sampleWords:
    'An invented company with a few mistakes in it. Change what you like and delete it afterwards; nothing else is touched.',
  openSample: 'Open the sample',
  bring: 'Already have data',
  bringWords: 'Import a draft file; backups are restored under Security and backups.',
  prefilled: (n: number) => `${n} values that were read are filled in; please check each`,
  unchecked: (n: number) => `${n} values that were read are filled in and not yet checked.`,
  uncheckedWords: (key: string) => `Look at the original and tick what is right; ${key} ticks and goes on.`,
  goThrough: 'Check one by one',
} as const
