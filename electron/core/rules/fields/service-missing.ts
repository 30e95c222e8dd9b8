import { found } from '../answers'
import type { Rule } from '../rule'
import { isFilled, presence, type Wanted } from './wanted'

export const serviceMissing: Rule = {
  id: 'fields/service-missing',
  family: 'fields',
  top: null,
  title: '服务信息填写完整',
  severity: 'block',
  basis: 'field-service',
  explains:
    '至少有一个服务。每个服务的名称是必填；服务内容、网站的首页网址和语种没有填给风险；内容说明没有填给提示。变更主体、注销和取消接入的订单可以没有服务。',
  appliesTo: (filing) => isFilled(filing) && filing.draft.filing.type !== 'change-principal',
  check: ({ draft: { services } }) => {
    if (services.length === 0)
      return [found('services', '还没有填要备案的网站或 App。', '增加一个服务，填写名称和域名。')]
    return services.flatMap((service, index) => {
      const at = `services[${index}]`
      const site = service.kind === 'website'
      const wanted: Wanted[] = [
        // At the service itself: at the name's own place only rules about names speak.
        { path: at, value: service.name, what: site ? '网站名称' : 'App 名称', remedy: '填写要备案的名称。' },
        {
          path: `${at}.contentTypes`,
          value: service.contentTypes,
          what: '服务内容',
          remedy: '从清单里选择网站做什么用。',
          severity: 'risk',
        },
        {
          path: `${at}.description`,
          value: service.description,
          what: '内容说明',
          remedy: '用一两句话写明网站展示什么内容，审核时要看。',
          severity: 'hint',
        },
      ]
      if (site)
        wanted.push(
          {
            path: `${at}.homepage`,
            value: service.homepage,
            what: '首页网址',
            remedy: '填写网站开通后的首页，例如 www.example.cn。',
            severity: 'risk',
          },
          {
            path: `${at}.languages`,
            value: service.languages,
            what: '语种',
            remedy: '选择网站使用的语种，一般是中文简体。',
            severity: 'risk',
          },
        )
      return presence(wanted)
    })
  },
}
