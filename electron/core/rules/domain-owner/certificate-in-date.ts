import { parseChineseDate } from '../../values/chinese-date'
import { found, passed } from '../answers'
import { domainsOf } from '../domains'
import { plannedDay } from '../planned-day'
import type { Rule } from '../rule'
import { evidenceFor } from '../slots'
import { certificatePagesFor, hasDomainCertificate } from './certificate-pages'

export const certificateInDate: Rule = {
  id: 'domain-owner/certificate-in-date',
  family: 'domain-owner',
  top: 1,
  title: '域名证书上的到期日还没有过',
  severity: 'risk',
  basis: 'domain-within-validity',
  explains:
    '没有填到期日时，看域名证书上读到的到期日：在计划提交日之前就给风险，多半是续费前的旧证书；还没有过就请人看一眼并抄进表单。填了到期日的由另一条规则比对。',
  appliesTo: hasDomainCertificate,
  check: (filing, context) => {
    const day = plannedDay(filing, context)
    return domainsOf(filing.draft).flatMap((placed) => {
      if (placed.domain.expiresOn !== null) return []
      const path = `${placed.path}.expiresOn`
      for (const page of certificatePagesFor(filing, placed)) {
        // Paired by its place alone: it may be another domain's.
        if (page.reading.fields['domain'] && page.reading.verdicts['domain'] !== 'match') continue
        const evidence = evidenceFor(page, 'expiry')
        const read = parseChineseDate(evidence[0]?.text ?? '')
        if (!read.ok) continue
        if (read.value >= day) return [passed(path, evidence)]
        return [
          found(
            path,
            `域名证书上的到期日像是 ${read.value}，到 ${day} 提交时已经过了。`,
            '域名已经续费就重新下载域名证书；还没有续费就先续费，再把到期日填上。',
            { evidence, value: read.value },
          ),
        ]
      }
      return []
    })
  },
}
