import { describe, expect, it } from 'vitest'
import { parseRegistration } from '../../../electron/core/domains/parse-registration'
import {
  MAX_REGISTRATION_TEXT,
  registrationFailureSentence,
  type RegistrationRecord,
} from '../../../electron/core/domains/registration'

/** Invented people, firms and domains in the shapes that registries print. */

const CN = `Domain Name: yanshan-sample.cn
ROID: 20240501s10001s00000001-cn
Domain Status: clientTransferProhibited
Registrant: 杭州砚山样本科技有限公司
Registrant Contact Email: sample@yanshan-sample.cn
Sponsoring Registrar: 阿里云计算有限公司
Name Server: dns9.hichina.com
Name Server: dns10.hichina.com
Registration Time: 2024-05-01 07:30:00
Expiration Time: 2028-05-01 07:30:00
DNSSEC: unsigned`

const COM = `   Domain Name: YANSHAN-SAMPLE.COM
   Registry Domain ID: 1000000001_DOMAIN_COM-VRSN
   Registrar WHOIS Server: whois.dnspod.com
   Registrar URL: http://www.dnspod.cn
   Updated Date: 2025-03-02T09:00:00Z
   Creation Date: 2020-03-31T16:30:00Z
   Registry Expiry Date: 2028-03-31T16:30:00Z
   Registrar: DNSPod, Inc.
   Registrar IANA ID: 1697
   Registrar Abuse Contact Email: abuse@example.cn
   Domain Status: clientDeleteProhibited https://icann.org/epp#clientDeleteProhibited
   Domain Status: clientHold https://icann.org/epp#clientHold
   Name Server: NS1.YANSHAN-SAMPLE.COM
   DNSSEC: unsigned
>>> Last update of whois database: 2026-11-24T00:00:00Z <<<`

const COM_OF_REGISTRAR = `Domain Name: yanshan-sample.com
Registrar WHOIS Server: whois.dnspod.com
Creation Date: 2020-03-31T16:30:00Z
Registrar Registration Expiration Date: 2028-03-30T16:30:00Z
Registrar: DNSPod, Inc.
Registrant Name: REDACTED FOR PRIVACY
Registrant Organization: Hangzhou Yanshan Sample Co., Ltd.
Registrant State/Province: Zhejiang`

const rdap = (more: object = {}): object => ({
  objectClassName: 'domain',
  ldhName: 'YANSHAN-SAMPLE.COM',
  status: ['client transfer prohibited', 'active'],
  events: [
    { eventAction: 'registration', eventDate: '2020-03-31T16:30:00Z' },
    { eventAction: 'expiration', eventDate: '2028-03-31T15:59:59Z' },
    { eventAction: 'last changed', eventDate: '2026-01-01T00:00:00Z' },
  ],
  entities: [
    {
      objectClassName: 'entity',
      roles: ['registrar'],
      publicIds: [{ type: 'IANA Registrar ID', identifier: '1697' }],
      vcardArray: [
        'vcard',
        [
          ['version', {}, 'text', '4.0'],
          ['fn', {}, 'text', 'DNSPod, Inc.'],
        ],
      ],
    },
    {
      objectClassName: 'entity',
      roles: ['registrant'],
      vcardArray: [
        'vcard',
        [
          ['version', {}, 'text', '4.0'],
          ['fn', {}, 'text', '林样本'],
          ['org', {}, 'text', '杭州砚山样本科技有限公司'],
        ],
      ],
    },
  ],
  nameservers: [{ objectClassName: 'nameserver', ldhName: 'NS1.YANSHAN-SAMPLE.COM' }],
  ...more,
})

const records = (text: string): readonly RegistrationRecord[] => {
  const answer = parseRegistration(text)
  if (!answer.ok) throw new Error(answer.reason)
  return answer.value.records
}
const one = (text: string): RegistrationRecord => {
  const [record, ...more] = records(text)
  expect(more).toEqual([])
  return record!
}

describe('parseRegistration: .cn WHOIS', () => {
  it('reads every value with its line', () => {
    expect(one(CN)).toEqual({
      shape: 'cn-whois',
      name: 'yanshan-sample.cn',
      asciiName: 'yanshan-sample.cn',
      registrant: '杭州砚山样本科技有限公司',
      registrantRedacted: false,
      registrar: '阿里云计算有限公司',
      registrarIanaId: null,
      registeredOn: '2024-05-01',
      expiresOn: '2028-05-01',
      realNameVerified: null,
      statuses: ['clientTransferProhibited'],
      nameServers: ['dns9.hichina.com', 'dns10.hichina.com'],
      remarks: [expect.stringContaining('clientTransferProhibited')],
      lines: {
        name: [1],
        statuses: [3],
        registrant: [4],
        registrar: [6],
        nameServers: [7, 8],
        registeredOn: [9],
        expiresOn: [10],
      },
    })
  })
  it('takes the times as those of Beijing', () => {
    const late = CN.replaceAll('07:30:00', '23:59:59')
    expect(one(late)).toMatchObject({ registeredOn: '2024-05-01', expiresOn: '2028-05-01' })
  })
  it('reads CRLF, full-width colons, quote marks and words around it', () => {
    const mail = `您好，查询结果如下：\r\n${CN.split('\n')
      .map((line) => `> ${line.replace(': ', '：')}`)
      .join('\r\n')}\r\n谢谢！`
    expect(one(mail)).toMatchObject({
      name: 'yanshan-sample.cn',
      registrant: '杭州砚山样本科技有限公司',
      expiresOn: '2028-05-01',
      lines: { name: [2], registrant: [5] },
    })
  })
  it('reads Chinese domains in either form', () => {
    expect(one(CN.replace('yanshan-sample.cn', '砚山样本.中国'))).toMatchObject({
      name: '砚山样本.中国',
      asciiName: 'xn--rhtq3w4wa087b.xn--fiqs8s',
    })
    expect(one(CN.replace('yanshan-sample.cn', 'xn--rhtq3w4wa087b.xn--fiqs8s'))).toMatchObject({
      name: '砚山样本.中国',
    })
  })
})

describe('parseRegistration: gTLD WHOIS', () => {
  it('reads every value, days in Beijing', () => {
    expect(one(COM)).toMatchObject({
      shape: 'gtld-whois',
      name: 'yanshan-sample.com',
      registrant: null,
      registrantRedacted: false,
      registrar: 'DNSPod, Inc.',
      registrarIanaId: 1697,
      registeredOn: '2020-04-01',
      expiresOn: '2028-04-01',
      statuses: ['clientDeleteProhibited', 'clientHold'],
      nameServers: ['ns1.yanshan-sample.com'],
      remarks: [expect.stringContaining('clientHold')],
    })
  })
  it("joins the registry's answer and the registrar's, the registry's date first", () => {
    expect(one(`${COM}\n\n${COM_OF_REGISTRAR}`)).toMatchObject({
      registrant: 'Hangzhou Yanshan Sample Co., Ltd.',
      expiresOn: '2028-04-01',
    })
  })
  it('passes over the record of the suffix', () => {
    const suffix =
      'domain:       COM\n\norganisation: VeriSign Global Registry Services\ncreated:      1985-01-01\nstatus:       ACTIVE\n'
    expect(one(`${suffix}\n${COM}`)).toMatchObject({ name: 'yanshan-sample.com', registeredOn: '2020-04-01' })
  })
})

describe('parseRegistration: hidden owners', () => {
  it.each([
    'REDACTED FOR PRIVACY',
    'Redacted for Privacy Purposes',
    'Domains By Proxy, LLC',
    'Privacy service provided by Withheld for Privacy ehf',
    'WhoisGuard Protected',
    'Data Protected',
    'Identity Protection Service',
    '隐私保护',
    '***',
    '张**',
  ])('never takes “%s” as the owner', (owner) => {
    const record = one(CN.replace('杭州砚山样本科技有限公司', owner))
    expect(record).toMatchObject({ registrant: null, registrantRedacted: true })
    expect(record.lines.registrant).toBeUndefined()
    expect(record.remarks.at(-1)).toMatch(/所有者/)
  })
  it.each(['杭州样本隐私保护科技有限公司', 'Sample Privately Held Goods Ltd', '林样本'])(
    'takes “%s” as the owner',
    (owner) => {
      expect(one(CN.replace('杭州砚山样本科技有限公司', owner))).toMatchObject({
        registrant: owner,
        registrantRedacted: false,
      })
    },
  )
  it('does not take the contact of a hidden organisation', () => {
    expect(
      one(
        COM_OF_REGISTRAR.replace('REDACTED FOR PRIVACY', 'Lin Yangben').replace(
          'Hangzhou Yanshan Sample Co., Ltd.',
          'REDACTED FOR PRIVACY',
        ),
      ),
    ).toMatchObject({ registrant: null, registrantRedacted: true })
  })
  it('takes the person where no organisation is told', () => {
    expect(
      one(
        COM_OF_REGISTRAR.replace('REDACTED FOR PRIVACY', 'Lin Yangben').replace(
          'Hangzhou Yanshan Sample Co., Ltd.',
          'N/A',
        ),
      ),
    ).toMatchObject({ registrant: 'Lin Yangben', registrantRedacted: false })
  })
})

describe('parseRegistration: RDAP', () => {
  it('reads every value with its line', () => {
    const text = JSON.stringify(rdap(), null, 2)
    const record = one(text)
    expect(record).toMatchObject({
      shape: 'rdap',
      name: 'yanshan-sample.com',
      registrant: '杭州砚山样本科技有限公司',
      registrantRedacted: false,
      registrar: 'DNSPod, Inc.',
      registrarIanaId: 1697,
      registeredOn: '2020-04-01',
      expiresOn: '2028-03-31',
      statuses: ['clientTransferProhibited', 'active'],
      nameServers: ['ns1.yanshan-sample.com'],
    })
    const lines = text.split('\n')
    expect(lines[record.lines.registrant![0]! - 1]).toContain('杭州砚山样本科技有限公司')
    expect(lines[record.lines.expiresOn![0]! - 1]).toContain('2028-03-31T15:59:59Z')
  })
  it('reads one line of JSON among words, several answers and lists', () => {
    const other = rdap({ ldhName: 'xn--rhtq3w4wa087b.xn--fiqs8s', unicodeName: '砚山样本.中国' })
    const text = `查询：\n${JSON.stringify(rdap())}\n和\n${JSON.stringify([other])} 完`
    expect(records(text).map(({ name, lines }) => [name, lines.name])).toEqual([
      ['yanshan-sample.com', [2]],
      ['砚山样本.中国', [4]],
    ])
  })
  it('knows a hidden owner by the list of what is hidden', () => {
    const text = JSON.stringify(
      rdap({
        entities: [],
        redacted: [{ name: { type: 'Registrant Name' }, method: 'removal' }],
      }),
    )
    expect(one(text)).toMatchObject({ registrant: null, registrantRedacted: true, registrar: null })
  })
  it('takes nothing of a wrong type', () => {
    const text = JSON.stringify(
      rdap({
        entities: [{ roles: 'registrar' }, 7, null, { roles: ['registrant'], vcardArray: 'no' }],
        events: {},
        status: 5,
      }),
    )
    expect(one(text)).toMatchObject({ registrant: null, registrar: null, registeredOn: null, statuses: [] })
  })
})

describe('parseRegistration: consoles', () => {
  it('reads labels with a colon', () => {
    const text =
      '域名：yanshan-sample.cn\n域名持有者：杭州砚山样本科技有限公司\n域名实名认证状态：已实名认证\n注册商：阿里云计算有限公司\n注册时间：2024-05-01 07:30:00\n到期时间：2028年5月1日\n域名状态：正常'
    expect(one(text)).toMatchObject({
      shape: 'console',
      name: 'yanshan-sample.cn',
      registrant: '杭州砚山样本科技有限公司',
      registrar: '阿里云计算有限公司',
      registeredOn: '2024-05-01',
      expiresOn: '2028-05-01',
      realNameVerified: true,
      statuses: ['ok'],
      remarks: [],
    })
  })
  it('reads a label and its value on lines of their own, a blank one between', () => {
    const text =
      '域名信息\n\n域名\nyanshan-sample.cn\n\n所有者\n\n林样本\n\n到期日期\n2028-05-01 23:59:59\n编辑'
    expect(one(text)).toMatchObject({
      name: 'yanshan-sample.cn',
      registrant: '林样本',
      expiresOn: '2028-05-01',
    })
  })
  it('reads cells beside each other and a table', () => {
    expect(one('域名\tyanshan-sample.cn\n注册商\t阿里云计算有限公司\n到期时间\t2028-05-01')).toMatchObject({
      registrar: '阿里云计算有限公司',
      expiresOn: '2028-05-01',
    })
    const table =
      '域名\t实名状态\t到期日期\nyanshan-sample.cn\t已实名\t2028-05-01\nyanshan-other.cn\t未实名\t2027-01-31'
    expect(
      records(table).map(({ name, realNameVerified, expiresOn, lines }) => [
        name,
        realNameVerified,
        expiresOn,
        lines.name,
      ]),
    ).toEqual([
      ['yanshan-sample.cn', true, '2028-05-01', [2]],
      ['yanshan-other.cn', false, '2027-01-31', [3]],
    ])
  })
})

describe('parseRegistration: several, and none', () => {
  it('gives one record a domain', () => {
    expect(
      records(`${CN}\n\n\n${COM}\n${JSON.stringify(rdap({ ldhName: 'c.com' }))}`).map(({ name }) => name),
    ).toEqual(['c.com', 'yanshan-sample.cn', 'yanshan-sample.com'])
  })
  it.each([
    ['', 'empty'],
    [' \r\n\u3000', 'empty'],
    ['x'.repeat(MAX_REGISTRATION_TEXT + 1), 'too-long'],
    ['No matching record.', 'not-registered'],
    ['No match for "YANSHAN-SAMPLE.COM".', 'not-registered'],
    ['你好', 'nothing-found'],
    ['Domain Name: yanshan-sample.cn', 'nothing-found'],
    ['{"ldhName": 5}', 'nothing-found'],
  ] as const)('%#: refuses', (text, reason) => {
    expect(parseRegistration(text)).toEqual({ ok: false, reason })
    expect(registrationFailureSentence(reason)).toMatch(/。$/)
  })
  it('takes the longest text it may', () => {
    expect(parseRegistration(CN + '\n'.repeat(MAX_REGISTRATION_TEXT - CN.length)).ok).toBe(true)
  })
})
