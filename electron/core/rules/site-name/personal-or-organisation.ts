import { nameRule } from './name-rule'
import { shouldBeOrganisationCheck } from './personal-checks'

export const personalOrOrganisation = nameRule({
  id: 'site-name/personal-or-organisation',
  title: '按个人备案的不是单位网站',
  severity: 'block',
  explains:
    '名称里有单位或经营字样，备注又说到公司、企业，或域名用“.公司”“.集团”后缀时，像是单位网站选错了性质。',
  check: shouldBeOrganisationCheck,
})
