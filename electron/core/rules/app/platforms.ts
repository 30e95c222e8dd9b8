import { found, notChecked, passed } from '../answers'
import type { Rule } from '../rule'
import { platformOf } from './app-platforms'
import { appsOf, areDetailsJudged } from './app-services'

export const platforms: Rule = {
  id: 'app/platforms',
  family: 'app',
  top: null,
  title: 'App 的运行平台都已选',
  severity: 'block',
  basis: 'app-details',
  reads: ['app-platform/…'],
  explains: '名称相同的各平台一次备案，漏选的平台以后要走变更。不认得的平台名标为未检查。',
  appliesTo: areDetailsJudged,
  check: ({ draft }, { facts }) =>
    appsOf(draft).map(({ app, path }) => {
      const place = `${path}.platforms`
      if (app.platforms.length === 0)
        return found(place, 'App 的运行平台还没有选。', '把要上架的平台都选上，例如 Android、iOS。')
      const unknown = app.platforms.find((one) => platformOf(one, facts) === null)
      return unknown === undefined ? passed(place) : notChecked(place, `不认得运行平台“${unknown}”。`)
    }),
}
