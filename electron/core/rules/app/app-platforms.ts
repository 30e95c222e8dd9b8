import type { z } from 'zod'
import { appPlatformSchema } from '../../reference/apps-facts'
import { derived } from '../../reference/derived'
import type { Fact, Facts } from '../../reference/facts'
import { halfWidth, withoutSpace } from '../../values/text-form'

export type AppPlatform = Fact<z.infer<typeof appPlatformSchema>>

const byName = derived((facts): ReadonlyMap<string, AppPlatform> => {
  const known = new Map<string, AppPlatform>()
  for (const id of facts.ids('app-platform')) {
    const fact = facts.get(id, appPlatformSchema)
    for (const name of fact?.value.names ?? []) if (fact) known.set(name, fact)
  }
  return known
})

/** The platform of a name as people write it, or null for one that no fact knows. */
export const platformOf = (written: string, facts: Facts): AppPlatform | null =>
  byName(facts).get(withoutSpace(halfWidth(written)).toLowerCase()) ?? null

/** The known ones among the platforms of an app, each once. */
export const platformsOf = (written: readonly string[], facts: Facts): AppPlatform[] => [
  ...new Set(written.flatMap((one) => platformOf(one, facts) ?? [])),
]
