import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { belongsTo } from '../slots'

export const domainCertificateMissing: Rule = {
  id: 'certificate/domain-certificate-missing',
  family: 'certificate',
  top: 5,
  title: '备案省要的域名证书已放入材料',
  severity: 'block',
  basis: 'certificate-complete',
  reads: ['provincial/domain.certificatePersonal', 'provincial/domain.certificateOrganization'],
  explains: '有的省每个域名都要证书，有的省超过一定数量或特定情形才要。没有查到说法时标为未检查。',
  appliesTo: ({ draft }) => draft.principal.nature !== null,
  check: ({ draft }, { facts }) => {
    const fact = facts.provincial(
      draft.filing.province,
      isPersonal(draft) ? 'domain.certificatePersonal' : 'domain.certificateOrganization',
    )
    return draft.services.flatMap(({ domains }, index) => {
      if (domains.length === 0) return []
      const path = `services[${index}].domains`
      const given = draft.materials.filter(
        ({ slot, service }) => slot === 'domain-certificate' && belongsTo(service, index),
      ).length
      if (given >= domains.length) return [passed(path, [], fact)]
      if (!fact) return [notChecked(path, '没有查到备案省是否要域名证书，以接入商的页面为准。')]
      if (fact.value === 'always')
        return [
          found(
            path,
            given === 0
              ? '备案省要每个域名的证书，材料里还没有。'
              : `备案省要每个域名的证书，${domains.length} 个域名只有 ${given} 份。`,
            '从注册商处下载域名证书，放入材料。',
            { fact, slot: 'domain-certificate' },
          ),
        ]
      // The limit counts the domains of earlier filings too, which one domain in this order says nothing about.
      if (fact.value === 'threshold' && domains.length === 1)
        return [notChecked(path, `备案省在域名较多时才要域名证书，以往的域名数要自己算。${fact.note ?? ''}`)]
      return [
        found(
          path,
          `备案省在${fact.value === 'threshold' ? '域名较多' : '特定情形'}时要域名证书。${fact.note ?? ''}`,
          '对照接入商的页面，要的话从注册商处下载后放入材料。',
          { fact, severity: 'hint', slot: 'domain-certificate' },
        ),
      ]
    })
  },
}
