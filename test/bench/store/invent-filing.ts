import type { DraftInput } from '../../../electron/services/storage/store-records'
import { randomFrom, type Random } from '../../samples/random'
import { PROVINCE_SEATS } from '../../helpers/clean-draft'
import { creditCode, residentId } from '../../helpers/numbers'

/** Invented filings and pictures for a store of many: the same for the same seed. */

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜']
const GIVEN = [...'明华文静伟芳娜敏强磊洋艳勇军杰娟涛超霞平刚桂英辰若兰思远清嘉宇']
const WORDS = ['砚山', '青禾', '云岭', '松涧', '明川', '海棠', '星河', '北辰', '南屏', '听雨', '知行', '归林']
const TRADES = ['科技', '文化传播', '信息技术', '商贸', '教育咨询', '物流', '环保', '机械']

export interface Filing {
  readonly draft: DraftInput
  /** What a person would look it up by. */
  readonly sought: Readonly<Record<'name' | 'domain' | 'phone' | 'number', string>>
}

const personName = (random: Random): string =>
  random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.7) ? random.pick(GIVEN) : '')

const digits = (serial: number, length: number): string => String(serial).padStart(length, '0').slice(-length)

/** `serial` tells filings apart: names repeat as they do in life, numbers and domains do not. */
export function inventFiling(seed: string, serial: number): Filing {
  const random = randomFrom(`${seed}/${serial}`)
  const seat = random.pick(PROVINCE_SEATS)
  const word = `${random.pick(WORDS)}${random.pick(WORDS)}`
  const name = `${word}${digits(serial, 5)}${random.pick(TRADES)}有限公司`
  const number = creditCode(seat.region, '91', `MA${digits(serial, 6)}`)
  const domain = `sample-${digits(serial, 5)}-${random.integer(100, 999)}.example`
  const phone = `${seat.segment.slice(0, 3)}${digits(serial * 7 + 13, 8)}`
  const responsible = (tail: string): object => ({
    name: personName(random),
    certificate: {
      type: 'resident-id',
      number: residentId(seat.region, `19${random.integer(60, 99)}0${random.integer(1, 9)}15`, tail),
      validUntil: '2038-03-15',
    },
    mobile: phone,
    emergencyPhone: `139${digits(serial * 11 + 5, 8)}`,
    landline: `${seat.areaCode}-88${digits(serial, 6)}`,
    email: `beian${serial}@${domain}`,
    isLegalRepresentative: true,
  })
  return {
    sought: { name, domain, phone, number },
    draft: {
      format: 'icp-filing-draft',
      version: 1,
      title: `${word}首次备案`,
      filing: { province: seat.province, accessProvider: 'aliyun', type: 'first' },
      principal: {
        nature: 'enterprise',
        name,
        certificate: {
          type: 'business-licence',
          number,
          address: `${seat.address}样本路 ${random.integer(1, 400)} 号`,
          validUntil: 'long-term',
          businessScope: '一般项目：软件开发；信息技术咨询服务；广告设计、代理；会议及展览服务。'.repeat(3),
        },
        region: seat.region,
        postalAddress: `${seat.address}样本路 ${random.integer(1, 400)} 号样本大厦 ${random.integer(1, 40)} 层`,
        remark: '公司官网，介绍服务和联系方式，不涉及前置审批内容。',
        responsible: responsible(digits(serial, 3)),
      },
      services: [
        {
          kind: 'website',
          name: `${word}官网`,
          homepage: `www.${domain}`,
          contentTypes: ['单位门户网站'],
          description: '展示公司的服务，发布公司简介、服务说明和联系方式。',
          languages: ['zh'],
          priorApprovals: [{ category: 'none' }],
          remark: '公司官网，介绍服务和联系方式，不涉及前置审批内容。',
          domains: [
            {
              name: domain,
              owner: { name, certificateType: 'business-licence', certificateNumber: number },
              registrar: '样例注册商',
              registeredOn: '2024-05-01',
              expiresOn: '2028-05-01',
              realNameVerified: true,
            },
          ],
          responsible: responsible(digits(serial + 1, 3)),
        },
      ],
    } as DraftInput,
  }
}

/** A JPEG's head with its size and a body of noise: the store looks at no more, and noise does not shrink. */
export function inventPicture(seed: string, serial: number, bytes: number): Uint8Array {
  const picture = new Uint8Array(bytes)
  const words = new Uint32Array(picture.buffer, 0, Math.floor(bytes / 4))
  let state = (serial + 1) * 2_654_435_761 + seed.length
  for (let at = 0; at < words.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    words[at] = state ^ (state >>> 13)
  }
  // Start of image, then a frame header of 800 × 500 pixels.
  picture.set([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0x01, 0xf4, 0x03, 0x20, 3])
  return picture
}
