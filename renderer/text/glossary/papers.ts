import { entry } from './entry'

/** What is handed in beside the form. */
export const PAPERS_TERMS = [
  entry(
    'portrait-side',
    ['人像面', '身份证有照片和姓名、号码的一面。', ['国徽面']],
    [
      'portrait side',
      'The side of the identity card with photo, name and number; the other, with issuer and dates, is the emblem side.',
      ['emblem side'],
    ],
  ),
  entry(
    'verification-sheet',
    [
      '真实性核验单',
      '有的省要的一张表，负责人签字、单位盖章，承诺资料真实。软件可以照草稿填好供打印。',
      ['核验单'],
    ],
    [
      'verification sheet',
      'A form that some provinces want, signed and sealed, saying that all is true. The app fills it in for printing.',
    ],
  ),
  entry(
    'authorisation-letter',
    ['授权书', '负责人不是法定代表人时，由单位写明授权给谁。'],
    [
      'authorisation letter',
      'When the responsible person is not the legal representative: whom the organisation authorises.',
    ],
  ),
  entry(
    'commitment-letter',
    ['承诺书', '按省里的格式写的保证，签字盖章后上传。'],
    ['commitment letter', 'A pledge in the province’s form, signed, sealed and uploaded.'],
  ),
  entry(
    'site-plan',
    ['网站建设方案书', '有的省或有前置审批的网站要交，写明网站做什么、怎么管。'],
    [
      'site plan',
      'Wanted by some provinces, or with a prior approval: what the website does and how it is run.',
    ],
  ),
  entry(
    'residence-permit',
    ['居住证', '在户籍以外的省备案时，有的省要它或暂住证明。'],
    ['residence permit', 'For filing in another province than one’s own; some provinces want it.'],
  ),
]
