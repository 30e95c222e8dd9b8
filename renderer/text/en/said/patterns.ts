/** One sentence with what it names, and how English says it. `said`: the rest in English, where it is known. */
export interface Pattern {
  readonly zh: RegExp
  en(named: readonly string[], said: (zh: string) => string): string
}

const WHAT: Readonly<Record<string, string>> = {
  网站: 'websites',
  已备案的网站: 'filed websites',
  不同前缀的域名: 'domains of different names',
  域名: 'domains',
}
const limit = (word: string | undefined, n: string | undefined): string =>
  word === '超过' ? `above ${n}` : `from ${n} on`

const serviceName = (zh = ''): string => zh.replace(/^服务 (\d+)$/, 'service $1')

/** What a date is about: a domain, or somebody’s certificate. */
function thing(zh = ''): string {
  const domain = /^域名“(.+)”$/.exec(zh)
  const service = /^服务 (\d+) 负责人证件$/.exec(zh)
  if (domain) return `domain “${domain[1]}”`
  if (service) return `certificate of the person responsible for service ${service[1]}`
  if (zh === '主体证件') return 'principal’s certificate'
  if (zh === '主体负责人证件') return 'certificate of the principal’s responsible person'
  return zh === '一个没写名字的域名' ? 'a domain without a name' : zh
}
const first = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const theThing = (zh?: string): string => {
  const words = thing(zh)
  return words.startsWith('a ') ? words : `the ${words}`
}

/** Reasons for papers and dates that matter. */
export const SENTENCES: readonly Pattern[] = [
  {
    zh: /^(.+)要一张核验单：(.+)$/,
    en: ([service, rule = ''], said) => `${serviceName(service)} wants a sheet of its own. ${said(rule)}`,
  },
  {
    zh: /^接入商的页面要纸质核验单时用：(.+)$/,
    en: ([rule = ''], said) => `Used where the provider’s page asks for a sheet on paper. ${said(rule)}`,
  },
  {
    zh: /^.+要《真实性承诺书》，由服务的负责人本人签$/,
    en: () =>
      'The province wants the commitment to truthfulness (《真实性承诺书》), signed by the person responsible for the service',
  },
  {
    zh: /^.+要《互联网信息服务备案承诺书》：由主办者签署$/,
    en: () => 'The province wants the commitment of the information service, signed by the filer',
  },
  {
    zh: /^.+要《互联网信息服务备案承诺书》：(.+)$/,
    en: ([how = ''], said) => `The province wants this: ${said(how)}`,
  },
  {
    zh: /^这次有 (\d+) 个(.+)，.+在(超过|达到) (\d+) 个时要$/,
    en: ([n, what = '', word, most]) =>
      `This order has ${n} ${WHAT[what] ?? what}; the province wants it ${limit(word, most)}`,
  },
  {
    zh: /^连同已备案的，(.+?)(超过|达到) (\d+) 个时.+要；已备案几个，草稿里没有$/,
    en: ([what = '', word, most]) =>
      `Counting filed ${WHAT[what] ?? what}, the province wants it ${limit(word, most)}; how many are filed the draft does not say`,
  },
  {
    zh: /^.+只在特殊情形收授权书$/,
    en: () => 'The province takes an authorisation letter in special cases only',
  },
  {
    zh: /^.+收授权给股东或高管的授权书$/,
    en: () => 'The province takes a letter that authorises a shareholder or senior manager',
  },
  {
    zh: /^主体负责人不是法定代表人，.+(?:收|要有)法人授权书$/,
    en: () =>
      'The principal’s responsible person is not the legal representative; the province wants the representative’s letter',
  },
  {
    zh: /^(.+)的负责人不是法定代表人，.+要有授权书$/,
    en: ([service]) =>
      `The person responsible for ${serviceName(service)} is not the legal representative; the province wants an authorisation letter`,
  },
  {
    zh: /^(.+)，.+要不涉及前置审批的承诺书$/,
    en: ([seen]) => `Seen: ${seen}. The province wants a commitment that no prior approval applies`,
  },
  { zh: /^最后稳妥的提交日：(.+)$/, en: ([what]) => `Last safe day to submit: ${thing(what)}` },
  {
    zh: /^过了这一天，(.+)到期前不足 (\d+) 个月，提交容易被退回；先续期或换证再交$/,
    en: ([what, months]) =>
      `Afterwards ${theThing(what)} has less than ${months} months left and the order is easily sent back; renew first`,
  },
  {
    zh: /^(.+)还没有实名认证，办好以前没有稳妥的一天$/,
    en: ([what]) => `${first(theThing(what))} has no real-name verification yet; until then no day is safe`,
  },
  {
    zh: /^(.+)剩余的时间不够，先续期或换证；现在没有稳妥的一天$/,
    en: ([what]) => `${first(theThing(what))} has too little time left; renew first, no day is safe now`,
  },
  {
    zh: /^由(.+)决定：实名认证后信息入库最多要 (\d+) 个工作日（没有计入法定节假日）$/,
    en: ([what, days]) =>
      `It hangs on ${theThing(what)}: after real-name verification the data take up to ${days} working days (public holidays not counted)`,
  },
  {
    zh: /^管局答复的期限（(\d+) 个工作日）$/,
    en: ([days]) => `Answer of the administration (${days} working days)`,
  },
  {
    zh: /^提交管局后最多 (\d+) 个工作日答复；记下提交管局的那一天，就能算出日子$/,
    en: ([days]) =>
      `It answers within ${days} working days; note the day when it got the order, and the date can be worked out`,
  },
  {
    zh: /^从提交管局的 (\S+) 起数 (\d+) 个工作日，没有计入法定节假日；过了还没有答复就问接入商$/,
    en: ([day, days]) =>
      `${days} working days from ${day}, when the administration got it, public holidays not counted; if nothing came by then, ask the provider`,
  },
  {
    zh: /^开通的当天，在(App|网站).+写备案号，并链接到 (\S+)$/,
    en: ([where, link]) =>
      where === 'App'
        ? `On the day it opens, put the filing number into the app’s settings or description, linked to ${link}`
        : `On the day it opens, put the filing number at the foot of the home page, linked to ${link}`,
  },
  {
    zh: /^公安联网备案的最后一天（开通后 (\d+) 日）$/,
    en: ([days]) => `Last day for the police filing (${days} days after opening)`,
  },
  {
    zh: /^通过备案、开通服务之后 (\d+) 日内，到全国互联网安全管理服务平台办理；这里按通过的那一天起算$/,
    en: ([days]) =>
      `Within ${days} days after the filing has passed and the service opened, at the national internet security platform; counted here from the day it passed`,
  },
  {
    zh: /^材料包做好已经 (\d+) 天$/,
    en: ([days]) => `The package was made ${days} days ago`,
  },
  {
    zh: /^里面有个人证件，不再需要就删掉$/,
    en: () => 'It holds people’s certificates; delete it once it is no longer needed',
  },
  { zh: /^(.+)到期$/, en: ([what]) => `${first(thing(what))} ends` },
]
