import { dataOf } from '../../reference/domains-facts'
import { principalNameSchema } from '../../reference/fields-facts'
import { halfWidth } from '../../values/text-form'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule, Answer } from '../rule'

const PATH = 'principal.name'
const HAN = /\p{Script=Han}/u
const TRAILING = /[A-Za-z0-9]+$/u
const ADDRESS = /(?:https?:|www\.|\.(?:com|cn|net|org|中国)$)/iu
const HALF_BRACKETS = /[()]/u
/** A last bracket such as （有限合伙） is part of the name; what stands before it ends the name. */
const LAST_BRACKET = /[（(][^（()）]*[）)]$/u

/** Brackets round as Chinese certificates print them. */
const fullBrackets = (name: string): string => name.replace(/\(/gu, '（').replace(/\)/gu, '）')

function ofOrganisation(name: string, nature: string | null, endings: readonly string[]): Answer {
  const more = { value: name }
  if (ADDRESS.test(name))
    return found(PATH, `主体名称“${name}”像是网址，不是单位的名称。`, '照证件填写全称。', { ...more })
  const trailing = TRAILING.exec(halfWidth(name))
  if (HAN.test(name) && trailing)
    return found(
      PATH,
      `主体名称“${name}”的末尾带了“${trailing[0]}”。`,
      '照证件填写全称，去掉末尾多出来的数字或字母。',
      { ...more },
    )
  if (HAN.test(name) && HALF_BRACKETS.test(name)) {
    const full = fullBrackets(name)
    return found(
      PATH,
      `主体名称“${name}”用了半角括号，证件上一般印全角括号。`,
      `改成“${full}”；证件上确是半角的就不用改。`,
      {
        ...more,
        severity: 'hint',
        fixes: [{ label: `改成“${full}”`, changes: [{ path: PATH, value: full }] }],
      },
    )
  }
  const whole = name.trim()
  const bare = whole.replace(LAST_BRACKET, '')
  const isEnded = endings.some((ending) => whole.endsWith(ending) || bare.endsWith(ending))
  if (nature === 'enterprise' && HAN.test(name) && !isEnded)
    return found(
      PATH,
      `主体名称“${name}”像是简称。`,
      '与营业执照上的名称逐字对一遍，写全称；执照上就是这样的，确认即可。',
      {
        ...more,
        severity: 'confirm',
      },
    )
  return passed(PATH)
}

function ofPerson(name: string, titles: readonly string[]): Answer {
  const plain = halfWidth(name).trim()
  const title = titles.find((word) => plain.endsWith(word) && plain.length > word.length + 1)
  if (/[\d()（）]/u.test(plain) || title !== undefined)
    return found(
      PATH,
      `个人的主体名称“${name}”除了姓名还有别的内容。`,
      '只写身份证件上的姓名，不加称呼、括号和数字。',
      { value: name },
    )
  return passed(PATH)
}

export const principalNameForm: Rule = {
  id: 'fields/principal-name-form',
  family: 'fields',
  top: null,
  title: '主体名称是证件上的全称',
  severity: 'block',
  basis: 'principal-name-form',
  explains:
    '单位的名称不能是网址，末尾不能多出数字或字母；半角括号给提示，可以一键改成全角；企业名称的结尾不像全称时请人看一眼。个人只写姓名，不加称呼和括号。外文名称不看结尾。',
  appliesTo: ({ draft }) => !isBlank(draft.principal.name),
  check: ({ draft }, { facts }) => {
    const { name, nature } = draft.principal
    const lists = dataOf(facts, 'principal-name-form', principalNameSchema)
    if (isBlank(name) || !lists || nature === null) return []
    return [
      nature === 'personal' ? ofPerson(name, lists.titles) : ofOrganisation(name, nature, lists.endings),
    ]
  },
}
