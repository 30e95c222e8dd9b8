import { found, notChecked, passed } from '../answers'
import type { Fix } from '../finding'
import type { Answer, Rule } from '../rule'
import { platformKeys } from './app-checks'
import { appliesTo, isObjection, type NameCheck } from './name-check'
import { subjectOf } from './name-subject'
import { rewritesOf } from './rewrites'

/** A rule about the names of a draft's services, made from the check of one name. */

export interface NameRule extends Pick<Rule, 'id' | 'title' | 'severity' | 'explains'> {
  readonly reads?: readonly string[]
  readonly check: NameCheck
}

const OTHER_FACTS = ['naming/guards', 'naming/joins']

export const nameRule = ({ id, title, severity, explains, reads = [], check }: NameRule): Rule => ({
  id,
  family: 'site-name',
  top: 2,
  title,
  severity,
  basis: check.basis,
  explains,
  reads: reads.length > 0 ? [...reads, ...OTHER_FACTS] : [],
  check: ({ draft }, { facts }) => {
    const basis = facts.nationwide(check.basis)
    return draft.services.flatMap(({ kind }, index): Answer[] => {
      if (!basis || !check.kinds.includes(kind)) return []
      const path = `services[${index}].name`
      if (draft.principal.nature === null && check.principals !== 'any')
        return [notChecked(path, '还没有选主办单位性质。')]
      const name = subjectOf(draft, index, facts)
      if (!name)
        return check.principals === 'any' ||
          (check.principals === 'personal') === (draft.principal.nature === 'personal')
          ? [notChecked(path, '还没有填名称。')]
          : []
      if (!appliesTo(check, name)) return []
      const judgement = check.judge(name, basis)
      if (judgement === 'none') return []
      if (judgement === null) return [passed(path)]
      if (!isObjection(judgement)) return [notChecked(path, judgement.why)]
      const { message, remedy, value, severity: own, fact, fixes = [], noRewrites } = judgement
      const rewrites = noRewrites
        ? []
        : rewritesOf(name).map((text): Fix => ({
            label: `改成“${text}”`,
            changes: [
              { path, value: text },
              ...platformKeys(name).map((key) => ({
                path: `services[${index}].app.namesByPlatform.${key}`,
                value: text,
              })),
            ],
          }))
      return [
        found(path, message, remedy, {
          fixes: [...fixes, ...rewrites],
          ...(value === undefined ? {} : { value }),
          ...(own === undefined ? {} : { severity: own }),
          ...(fact === undefined ? {} : { fact }),
        }),
      ]
    })
  },
})
