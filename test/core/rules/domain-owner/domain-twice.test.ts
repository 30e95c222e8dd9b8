import { domainTwice } from '../../../../electron/core/rules/domain-owner/domain-twice'
import { aDraft, ruleTable } from '../rule-table'

const also = (name: string, kind: 'website' | 'app' = 'website') =>
  aDraft((draft) => {
    const [first] = draft.services
    draft.services.push({ ...first!, kind, domains: [{ ...first!.domains[0]!, name }] })
  })

ruleTable(domainTwice, {
  passes: [
    {
      when: 'two sites have domains of their own',
      draft: also('second-sample.cn'),
      gives: ['passed services[0].domains[0].name', 'passed services[1].domains[0].name'],
    },
    {
      when: 'two apps share one',
      draft: aDraft((draft) => {
        const [first] = draft.services
        draft.services = [
          { ...first!, kind: 'app' },
          { ...first!, kind: 'app' },
        ]
      }),
      gives: ['passed services[0].domains[0].name', 'passed services[1].domains[0].name'],
    },
    {
      when: 'a site and an app share one',
      draft: also('yanshan-sample.cn', 'app'),
      gives: ['passed services[0].domains[0].name', 'passed services[1].domains[0].name'],
    },
  ],
  finds: [
    {
      when: 'an app names the same one twice, beside another level',
      draft: aDraft((draft) => {
        const [first] = draft.services
        const [domain] = first!.domains
        const domains = ['api.yanshan-sample.cn', 'img.yanshan-sample.cn', 'API.yanshan-sample.cn']
        draft.services = [{ ...first!, kind: 'app', domains: domains.map((name) => ({ ...domain!, name })) }]
      }),
      gives: [
        'passed services[0].domains[0].name',
        'passed services[0].domains[1].name',
        'risk services[0].domains[2].name',
      ],
      values: ['api.yanshan-sample.cn'],
      tells: ['“api.yanshan-sample.cn”'],
    },
    {
      when: 'two sites name the same one',
      draft: also('yanshan-sample.cn'),
      gives: ['passed services[0].domains[0].name', 'risk services[1].domains[0].name'],
    },
    {
      when: 'one names its sub-domain',
      draft: also('WWW.yanshan-sample.cn'),
      gives: ['passed services[0].domains[0].name', 'risk services[1].domains[0].name'],
      values: ['yanshan-sample.cn'],
    },
    {
      when: 'two name one bare suffix',
      draft: aDraft((draft) => {
        const [first] = draft.services
        const domains = [{ ...first!.domains[0]!, name: 'com.cn' }]
        draft.services = [
          { ...first!, domains },
          { ...first!, domains },
        ]
      }),
      gives: ['passed services[0].domains[0].name', 'risk services[1].domains[0].name'],
      values: ['com.cn'],
    },
  ],
  cannotTell: [
    {
      when: 'the name is no domain',
      draft: aDraft((draft) => {
        draft.services[0]!.domains[0]!.name = null
      }),
      gives: [],
    },
  ],
})
