import { entry, person } from './entry'

/** How a responsible person is reached. */
export const CONTACT_TERMS = [
  entry(
    'emergency-number',
    ['应急电话', '手机打不通时能找到负责人的另一个号码，不能与手机号相同。', ['应急联系电话']],
    [
      'emergency number',
      'Another number by which the responsible person is reached; not the same as the mobile.',
    ],
    person('emergencyPhone'),
  ),
  entry(
    'segment',
    ['号段', '手机号的前七位，能看出号码属于哪个省。有的省要求用本省号码。'],
    [
      'segment',
      'The first seven digits of a mobile number, which tell its province. Some provinces want one of their own.',
    ],
    person('mobile'),
  ),
  entry(
    'landline',
    ['固定电话', '办公电话，带区号。没有可以留空，除非所在省要求。', ['办公电话']],
    [
      'landline',
      'The office telephone with its area code. It may stay empty unless the province asks for it.',
    ],
    person('landline'),
  ),
  entry(
    'email',
    ['电子邮箱', '接收通知的邮箱。不同主体共用一个邮箱，可能会被问到。'],
    ['e-mail', 'Where notices arrive. Several principals with one address may be asked about.'],
    person('email'),
  ),
]
