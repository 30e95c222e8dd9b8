import { isHiddenOwner } from '../../domains/registrant-privacy'
import { organisationNameKey } from '../../values/organisation-name'
import { halfWidth } from '../../values/text-form'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { domainsOf, type PlacedDomain } from '../domains'
import { isOrganisation, isPersonal } from '../people'
import type { Answer, Filing, Rule, RuleContext } from '../rule'
import { certificateNumberKey, ownNumber } from './owner-number'
import { answerFor, personMayOwn, relationOf } from './owner-relation'

const REMEDY = '到域名注册商处把域名实名信息改成主体的名称，或把主体改成域名所有者，两者一致后再提交。'
const LATIN = /^[\p{Script=Latin}\d\s.,&()'’·/-]+$/u
const HAN = /\p{Script=Han}/u
const PERSON = /^\p{Script=Han}{2,4}$|·/u

/** Equal, different, or not to be told for want of one of the two. */
function numbersAgree(filing: Filing, placed: PlacedDomain): boolean | null {
  const theirs = placed.domain.owner.certificateNumber
  const ours = ownNumber(filing.draft)
  if (isBlank(theirs) || isBlank(ours)) return null
  return certificateNumberKey(theirs) === certificateNumberKey(ours)
}

/** The owner stands in Latin letters, the principal in Chinese: one may well be the other's name. */
function inOtherLetters(path: string, owner: string, name: string, agree: boolean | null): Answer | null {
  if (agree === false || !LATIN.test(halfWidth(owner)) || !HAN.test(name)) return null
  return found(
    path,
    `域名所有者是外文或拼音写法“${owner}”，主体是“${name}”，${agree === true ? '证件号码相同' : '拿不准是不是同一个'}。`,
    '到域名注册商处看实名信息里的中文名称：与主体一致就照中文填写，没有中文名称就先改成中文全称。',
    { severity: agree === true ? 'hint' : 'confirm', value: owner },
  )
}

function check(filing: Filing, placed: PlacedDomain, context: RuleContext): Answer {
  const path = `${placed.path}.owner.name`
  const { draft } = filing
  const { name } = draft.principal
  const owner = placed.domain.owner.name
  if (isBlank(owner)) return notChecked(path, '域名所有者还没有填。')
  if (isBlank(name)) return notChecked(path, '主体名称还没有填，无法比对域名所有者。')
  if (organisationNameKey(owner) === organisationNameKey(name)) return passed(path)
  if (isHiddenOwner(owner)) return notChecked(path, '填的是隐私保护的字样，看不到真正的所有者。')
  const relation = isOrganisation(draft) ? relationOf(filing, placed.domain, owner) : null
  if (relation) return answerFor(path, owner, relation, draft.filing.province, context)
  const agree = numbersAgree(filing, placed)
  const foreign = inOtherLetters(path, owner, name, agree)
  if (foreign) return foreign
  return found(
    path,
    `域名所有者是“${owner}”，主体是“${name}”，两者不是同一个${agree === true ? '，证件号码却相同' : ''}。`,
    remedyFor(filing, owner, agree, context),
    { value: owner },
  )
}

function remedyFor({ draft }: Filing, owner: string, agree: boolean | null, context: RuleContext): string {
  if (agree === true)
    return '如果是改名后域名没有更新，到注册商处更新域名实名信息的名称；如果是哪一边写错了，就改成证件上的名称。'
  if (isPersonal(draft))
    return '个人备案的域名只能在本人名下：到域名注册商处过户给本人，或由域名所有者来备案。'
  if (isOrganisation(draft) && PERSON.test(owner) && personMayOwn(draft.filing.province, context))
    return `${REMEDY}所有者如果是本单位的法定代表人、股东或高级管理人员，请在“与单位的关系”里注明，再看备案省是否接受。`
  return REMEDY
}

export const ownerName: Rule = {
  id: 'domain-owner/owner-name',
  family: 'domain-owner',
  top: 1,
  title: '域名所有者与主体一致',
  severity: 'block',
  basis: 'domain-owner-match',
  reads: ['provincial/domain.orgOwnerAllowed', 'nationwide/domain-owner-relation'],
  explains:
    '域名所有者的名称要与主体名称相同，全角半角、空格和括号样式不计。单位的域名在法定代表人、股东或高级管理人员名下时，按备案省的规则：明确接受才算通过，说法不一给风险或提示，不接受按依据的可信度给出。所有者是外文或拼音写法时请人看一眼。',
  check: (filing, context) => domainsOf(filing.draft).map((placed) => check(filing, placed, context)),
}
