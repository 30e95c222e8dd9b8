import type { Fact, Facts } from '../../reference/facts'
import { residenceProofName } from '../../reference/province-rule-facts'
import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import type { Severity } from '../finding'
import type { Answer, Filing, Rule } from '../rule'
import { hasMaterial } from '../slots'
import {
  filingProvince,
  isCancelling,
  isChanging,
  NO_PROVINCE,
  provinceName,
  type FilingProvince,
} from '../filing-province'
import { homeOfPerson, type Home } from '../home-of-person'

type CrossProvince = Fact<'allowed' | 'allowed_with_proof' | 'not_allowed' | 'no_restriction_listed'>

const who = (own: Home, home: FilingProvince, facts: Facts): string => {
  const at = provinceName(own.province, facts)
  if (own.by === 'number') return `身份证号码以${at}的代码开头，备案省是${home.name}`
  return `身份证住址在${at}，备案省是${home.name}`
}

/** A number's code or a reading is a weaker sign than the address that the person typed. */
const wanted = (own: Home, severity: Severity): Severity =>
  severity === 'block' && own.by !== 'typed' ? 'risk' : severity

/** `居住证、暂住证或房产证` */
function proofs(code: string, facts: Facts): string {
  const names = facts
    .provincial(code, 'personal.acceptedResidenceProofs')
    ?.value.map((id) => residenceProofName(id, facts)) ?? ['居住证']
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join('、')}或${last}`
}

function withProof(
  filing: Filing,
  own: Home,
  home: FilingProvince,
  fact: CrossProvince,
  facts: Facts,
): Answer {
  if (hasMaterial(filing, 'residence-permit')) return passed(own.path, own.evidence, fact)
  const accepted = proofs(home.code, facts)
  const other = hasMaterial(filing, 'other')
  const severity = isChanging(filing.draft) ? 'risk' : wanted(own, 'block')
  return found(
    own.path,
    `${who(own, home, facts)}，${home.name}要居住证明（${accepted}）${other ? '，看不出其他材料里有没有' : '，材料里还没有'}。`,
    own.by === 'number'
      ? `住址已经在${home.name}的，照身份证填写住址；不在的，放入${accepted}。`
      : `放入${accepted}，或者在${provinceName(own.province, facts)}备案。`,
    { fact, evidence: own.evidence, severity: other ? 'confirm' : severity },
  )
}

function elsewhere(
  filing: Filing,
  own: Home,
  home: FilingProvince,
  fact: CrossProvince,
  facts: Facts,
): Answer {
  const at = provinceName(own.province, facts)
  switch (fact.value) {
    case 'allowed':
      return passed(own.path, own.evidence, fact)
    case 'allowed_with_proof':
      return withProof(filing, own, home, fact, facts)
    case 'no_restriction_listed':
      return found(
        own.path,
        `${who(own, home, facts)}，没有查到${home.name}对外省个人的限制，也没有查到明文允许。`,
        '提交前问一下接入商，外省身份证要不要居住证明。',
        { fact, evidence: own.evidence, severity: 'hint' },
      )
    case 'not_allowed':
      return found(
        own.path,
        `${who(own, home, facts)}，${home.name}不收外省个人的备案。`,
        own.by === 'number'
          ? `住址已经迁到${home.name}的，照身份证填写住址；没有迁的，在${at}备案。`
          : `在${at}备案；已经迁到${home.name}的，换用新身份证。`,
        { fact, evidence: own.evidence, severity: wanted(own, 'block') },
      )
  }
}

export const personalElsewhere: Rule = {
  id: 'province/personal-elsewhere',
  family: 'province',
  top: 3,
  title: '个人在户籍所在省备案，或备案省收外省个人',
  severity: 'block',
  basis: 'personal-by-province',
  reads: [
    'provincial/personal.crossProvince',
    'provincial/personal.acceptedResidenceProofs',
    'residence-proof/…',
    'id-prefix/…',
    'divisions/…',
  ],
  explains:
    '先看身份证住址在哪个省：填写的优先，其次是图片上读到的，都没有才看号码前 6 位，它终身不变，是弱一些的旁证，只给风险。外省个人按备案省的规则：允许、凭居住证明、不收或没有查到限制；凭证明的看材料里有没有居住证。',
  appliesTo: ({ draft }) => isPersonal(draft) && !isCancelling(draft),
  check: (filing, { facts }) => {
    const own = homeOfPerson(filing, facts)
    if (!own) return [notChecked('principal.certificate.address', '从证件住址和号码都看不出在哪个省。')]
    const home = filingProvince(filing.draft, facts)
    if (!home) return [notChecked(own.path, NO_PROVINCE)]
    if (own.province === home.code) return [passed(own.path, own.evidence)]
    const fact = facts.provincial(home.code, 'personal.crossProvince')
    if (!fact) return [notChecked(own.path, '没有查到备案省对外省个人的说法。')]
    return [elsewhere(filing, own, home, fact, facts)]
  },
}
