import { halfWidth, withoutSpace } from '../../values/text-form'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Answer, Rule } from '../rule'
import { appsOf, areDetailsJudged, type PlacedApp } from './app-services'

const key = (name: string): string => withoutSpace(halfWidth(name)).toUpperCase()

function check({ app, service, path }: PlacedApp): Answer[] {
  const place = `${path}.namesByPlatform`
  // In an order of their own: the keys of a draft come in any.
  const names = Object.entries(app.namesByPlatform)
    .filter(([, name]) => !isBlank(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  const [first] = names
  if (!first) return []
  // Without a name of the service the platforms are compared with each other.
  const main = isBlank(service.name) ? first[1] : service.name
  const other = names.find(([, name]) => key(name) !== key(main))
  if (other)
    return [
      found(
        place,
        `${other[0]} 上的名称是“${other[1]}”，与“${main}”不同，一次备案里各平台的名称要相同。`,
        '把各平台改成同一个名称；确要用不同的名称，就按名称分别备案。',
        { value: other[1] },
      ),
    ]
  const written = names.find(([, name]) => name !== main)
  if (!written) return [passed(place)]
  return [
    found(
      place,
      `${written[0]} 上的名称“${written[1]}”与“${main}”只差空格、大小写或全角半角。`,
      '改成同一种写法。',
      {
        severity: 'hint',
        value: written[1],
        fixes: [
          {
            label: `都改成“${main}”`,
            changes: [
              {
                path: place,
                value: { ...app.namesByPlatform, ...Object.fromEntries(names.map(([one]) => [one, main])) },
              },
            ],
          },
        ],
      },
    ),
  ]
}

export const oneName: Rule = {
  id: 'app/one-name',
  family: 'app',
  top: null,
  title: 'App 在各平台用同一个名称',
  severity: 'block',
  basis: 'app-one-name',
  explains:
    '一次备案里各平台的名称须相同，不同的按名称分别备案。只差空格、大小写或全角半角的提示，可以一键改齐。',
  appliesTo: areDetailsJudged,
  check: ({ draft }) => appsOf(draft).flatMap(check),
}
