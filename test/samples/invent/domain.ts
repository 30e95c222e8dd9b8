import type { Random } from '../random'

const TAILS = ['', 'tech', 'cloud', 'shop', 'yun', '123', '-online', 'info', '88']

/** A domain in the firm's own letters; nothing keeps it from being registered one day, so it is only a sample. */
export function inventDomain(random: Random, latin: string, endings: readonly string[]): string {
  const first = random.chance(0.15) ? `${random.pick(['my', 'www', 'go', 'i-'])}` : ''
  return `${first}${latin}${random.pick(TAILS)}${random.pick(['sample', 'demo', 'yangben'])}.${random.pick(endings)}`
}

export const NATIONAL_ENDINGS = ['cn', 'cn', 'com.cn', 'net.cn', 'org.cn'] as const
export const GENERIC_ENDINGS = [
  'com',
  'net',
  'top',
  'xyz',
  'shop',
  'online',
  'vip',
  'club',
  'site',
  'org',
] as const

/** Registrars that do not exist. */
export const REGISTRARS: readonly string[] = [
  '云桥数联域名服务有限公司',
  '北京禾舟网络信息有限公司',
  '厦门朔川域名科技有限公司',
  '成都砚林数据服务有限公司',
  '广州星穗互联网络有限公司',
  '北京新砚云网数据科技股份有限公司',
  '浙江沐澜域名注册服务有限公司',
]
