import { packageNameSchema } from '../../reference/apps-facts'
import { derived } from '../../reference/derived'
import type { Facts } from '../../reference/facts'
import { halfWidth, withoutSpace } from '../../values/text-form'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Answer, Rule } from '../rule'
import { platformsOf } from './app-platforms'
import { appsOf, areDetailsJudged } from './app-services'

const pattern = derived((facts): RegExp | null => {
  const fact = facts.get('nationwide/app-package-name', packageNameSchema)
  return fact ? new RegExp(fact.value.data.pattern, 'u') : null
})

function check(typed: string, platforms: readonly string[], path: string, facts: Facts): Answer {
  const plain = withoutSpace(halfWidth(typed))
  const isPackageName = pattern(facts)?.test(plain) ?? true
  if (!isPackageName)
    return found(
      path,
      `“${typed}”不是包名或 Bundle ID 的写法。`,
      '照打包时的配置填写，例如 com.yanshan.notes：至少两段，用点分开。',
      { value: typed },
    )
  if (plain !== typed)
    return found(path, `包名“${typed}”里有空格或全角字符。`, '去掉空格，改成半角。', {
      severity: 'hint',
      value: typed,
      fixes: [{ label: `改成“${plain}”`, changes: [{ path, value: plain }] }],
    })
  const known = platformsOf(platforms, facts)
  const wrong = known.find(
    ({ value }) => value.package && !new RegExp(value.package.pattern, 'u').test(plain),
  )
  if (!wrong) return passed(path)
  return found(
    path,
    `包名“${typed}”不像 ${wrong.value.name} 的写法：${wrong.value.package?.says ?? ''}。`,
    '各平台包名不同的，在接入商的页面分别填写；只有一个平台的，照打包时的配置改。',
    { severity: 'hint', value: typed },
  )
}

export const packageName: Rule = {
  id: 'app/package-name',
  family: 'app',
  top: null,
  title: '包名或 Bundle ID 的写法',
  severity: 'block',
  basis: 'app-package-name',
  reads: ['app-platform/…'],
  explains:
    '包名至少两段，用点分开。不合写法的给风险；只是不像所选平台的写法（Android 无短横，iOS 无下划线）时提示。备案后改包名要走变更。',
  appliesTo: areDetailsJudged,
  check: ({ draft }, { facts }) =>
    appsOf(draft).map(({ app, path }) =>
      isBlank(app.packageName)
        ? found(`${path}.packageName`, '包名还没有填。', '照打包时的配置填写包名或 Bundle ID。')
        : check(app.packageName, app.platforms, `${path}.packageName`, facts),
    ),
}
