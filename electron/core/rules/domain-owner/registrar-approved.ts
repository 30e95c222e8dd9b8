import { dataOf, newAccessSchema, transferInSchema } from '../../reference/domains-facts'
import type { Fact } from '../../reference/facts'
import { addDays, isCalendarDay } from '../../values/day-span'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { domainsOf } from '../domains'
import { plannedDay } from '../planned-day'
import type { Answer, Rule, RuleContext } from '../rule'

/** The day from which a domain can be moved, where it was registered so lately that it is still locked. */
function lockedUntil(registeredOn: string | null, day: string, { facts }: RuleContext): string | null {
  const lock = dataOf(facts, 'domain-transfer-in', transferInSchema)
  if (registeredOn === null || !lock || !isCalendarDay(registeredOn)) return null
  const free = addDays(registeredOn, lock.lockDays)
  return free > day ? free : null
}

function overseas(path: string, registrar: string, fact: Fact<unknown>, asked: Asked): Answer {
  const { registeredOn, day, type, context } = asked
  const access = context.facts.nationwide('domain-new-access')
  if (access && dataOf(context.facts, 'domain-new-access', newAccessSchema)?.types.includes(type ?? ''))
    return found(
      path,
      `注册商“${registrar}”是境外注册商。只新增接入时多半不查这一项。`,
      '照常提交；接入商要求境内注册商时，再把域名转入境内获批的注册商。',
      { fact: access, severity: 'hint', value: registrar },
    )
  const free = lockedUntil(registeredOn, day, context)
  return found(
    path,
    `注册商“${registrar}”是境外注册商，域名不能直接备案。`,
    `先把域名转入境内获批的注册商，在那里做完实名认证，等信息入库后再提交。${
      free === null
        ? '新注册、刚转移或刚过户的域名多有一段时间不能转移。'
        : `域名注册不久，多半要到 ${free} 才能转移。`
    }`,
    { fact, value: registrar },
  )
}

interface Asked {
  readonly registeredOn: string | null
  readonly day: string
  readonly type: string | null
  readonly context: RuleContext
}

function check(path: string, registrar: string, asked: Asked): Answer {
  const fact = asked.context.facts.registrar(registrar)
  if (!fact)
    return found(
      path,
      `注册商“${registrar}”不在随附的名单里，本软件不联网，无法核实。`,
      '到 domain.miit.gov.cn 查这家注册服务机构是否获批，或看域名证书由谁出具。',
      { severity: 'offline', value: registrar },
    )
  if (fact.value.standing === 'mainland') return passed(path, [], fact)
  if (fact.value.standing === 'overseas') return overseas(path, registrar, fact, asked)
  return found(
    path,
    `注册商“${registrar}”像是境内注册商，但名单还没有证实。`,
    '到 domain.miit.gov.cn 看一眼它的许可。',
    { fact, severity: 'hint', value: registrar },
  )
}

export const registrarApproved: Rule = {
  id: 'domain-owner/registrar-approved',
  family: 'domain-owner',
  top: 1,
  title: '域名由境内获批的注册商管理',
  severity: 'block',
  basis: 'domain-tld-registrar',
  reads: ['registrar/…', 'nationwide/domain-transfer-in', 'nationwide/domain-new-access'],
  explains:
    '按注册商名称查随附的名单，中英文名和旧名都认。名单本来就不全，查不到只请你到工信部页面核实，不当作未获批。境外注册商的域名要先转入，注册不久的多半还锁着；只新增接入时降为提示。',
  check: (filing, context) => {
    const day = plannedDay(filing, context)
    const { type } = filing.draft.filing
    return domainsOf(filing.draft).map(({ domain, path: at }) => {
      const path = `${at}.registrar`
      if (isBlank(domain.registrar)) return notChecked(path, '注册商还没有填。')
      return check(path, domain.registrar, { registeredOn: domain.registeredOn, day, type, context })
    })
  },
}
