import { nameRule } from './name-rule'
import { domainAsNameCheck } from './form-checks'

export const domainAsName = nameRule({
  id: 'site-name/domain-as-name',
  title: '网站名称不是域名，也不夹网址',
  severity: 'block',
  explains:
    '名称等于或含有这个网站的域名、带 www 或 http、含有网址时发现；用“点”代替“.”的写法提示风险。中文域名的前一段可以就是网站名称。',
  check: domainAsNameCheck,
})
