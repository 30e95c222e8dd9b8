import { entry, person } from './entry'

/** Who files, and what the certificate of it says. */
export const PRINCIPAL_TERMS = [
  entry(
    'filing',
    ['备案', '网站或 App 在中国大陆开通之前，向省通信管理局登记“谁、用什么域名、做什么”。由接入商代为提交。'],
    [
      'filing',
      'Before a website or app opens in mainland China, who runs it, under which domain and for what is put on record with the province’s administration. The access provider hands it in.',
      ['ICP filing'],
    ],
  ),
  entry(
    'principal',
    [
      '主体',
      '来备案的人或单位，备案号就登记在它名下。个人备案时是本人，单位备案时是营业执照上的单位。',
      ['主办单位', '主办者'],
    ],
    [
      'principal',
      'The person or organisation that files; the filing number is theirs. For a person it is the person, for an organisation the one on its licence.',
      ['filer'],
    ],
    ['principal', 'principal.name'],
  ),
  entry(
    'nature',
    ['单位性质', '主体是哪一类：企业、个人、事业单位、社会团体等。它决定要交哪种证件。'],
    [
      'nature',
      'What kind of principal it is: enterprise, person, public institution and so on. It decides which certificate is wanted.',
    ],
    ['principal.nature'],
  ),
  entry(
    'responsible-person',
    [
      '负责人',
      '为主体或某个网站、App 联系和负责的自然人。管局和接入商会打电话核实。',
      ['主体负责人', '服务负责人'],
    ],
    [
      'responsible person',
      'The natural person who answers for the principal or for one website or app. The provider and the administration may call them.',
    ],
    ['principal.responsible', 'services[].responsible', ...person('name')],
  ),
  entry(
    'legal-representative',
    [
      '法定代表人',
      '营业执照上写明的负责人。多数省份希望主体负责人就是他；不是的话，可能要交授权书。',
      ['法人代表'],
    ],
    [
      'legal representative',
      'The head whom the licence names. Most provinces want the principal’s responsible person to be this one; if not, an authorisation letter may be wanted.',
    ],
    person('isLegalRepresentative'),
  ),
  entry(
    'certificate-number',
    ['证件号码', '照证件逐个抄写。营业执照是 18 位统一社会信用代码，身份证是 18 位，末位可能是 X。'],
    [
      'certificate number',
      'Copied from the certificate character by character. On a licence it is the 18-character credit code; an identity card has 18, the last may be X.',
    ],
    [
      'principal.certificate.number',
      ...person('certificate.number'),
      'services[].domains[].owner.certificateNumber',
    ],
  ),
  entry(
    'credit-code',
    ['统一社会信用代码', '单位的 18 位号码，印在营业执照上。最后一位由前 17 位算出，抄错一位就能看出来。'],
    [
      'credit code',
      'An organisation’s number of 18 characters, printed on its licence. The last follows from the other 17, so one wrong character shows.',
      ['unified social credit code'],
    ],
  ),
  entry(
    'certificate-address',
    ['证件住所', '营业执照或身份证上印的地址，照抄，包括标点。'],
    ['certificate address', 'The address printed on the licence or identity card, copied as it stands.'],
    ['principal.certificate.address'],
  ),
  entry(
    'valid-until',
    ['证件有效期', '证件上写的截止日期；写“长期”的选长期。快到期的证件可能不被接受。'],
    [
      'validity of a certificate',
      'The last day that the certificate states, or “long-term”. One that ends soon may not be accepted.',
    ],
    ['principal.certificate.validUntil', ...person('certificate.validUntil')],
  ),
  entry(
    'business-scope',
    ['经营范围', '营业执照上列的业务。网站内容超出它时，可能会被问到。'],
    ['business scope', 'The business that the licence lists. Content beyond it may be asked about.'],
    ['principal.certificate.businessScope'],
  ),
  entry(
    'postal-address',
    ['通信地址', '能收到信的地址，要写到门牌和房间。可以与证件住所不同。'],
    [
      'postal address',
      'Where letters arrive, with house and room number. It may differ from the address on the certificate.',
    ],
    ['principal.postalAddress'],
  ),
  entry(
    'region',
    ['行政区划代码', '省、市、区县各两位，共六位，例如 330106 是杭州市西湖区。', ['地区代码']],
    [
      'division code',
      'Six digits: two each for province, city and county, such as 330106 for Xihu District in Hangzhou.',
    ],
    ['principal.region'],
  ),
]
