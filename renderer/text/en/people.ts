import type { Words } from '../in-both'
import type { peopleText as zh } from '../zh-CN/people'

export const peopleText: Words<typeof zh> = {
  principal: 'Responsible for the principal',
  principalHint: (headIs) => `Usually the ${headIs === '' ? 'legal representative' : headIs}`,
  service: (n, name) => `Responsible for service ${n}${name ? ` (${name})` : ''}`,
  same: 'Same as for the principal',
}
