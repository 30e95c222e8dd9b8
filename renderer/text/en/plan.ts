import type { Words } from '../in-both'
import type { planText as zh } from '../zh-CN/plan'

export const planText: Words<typeof zh> = {
  own: (why) => `(${why})`,
  derived: (type, why) => `By your answers so far: “${type}”. ${why}`,
  assumed: (words) => `Taken for now where nobody answered: ${words.join('; ')}.`,
  safeDay: (day, because) =>
    day === null
      ? `No safe day to submit yet: ${because}.`
      : `Earliest safe day to submit: ${day}; ${because}.`,
  safeUntil: (day) => `After ${day} too little validity would be left on a domain or certificate.`,
  because: {
    today: 'nothing to wait for',
    'real-name': 'the domain’s real-name data have to arrive first',
    'domain-validity': 'the domain has too little time left and must be renewed first',
    'principal-certificate': 'the principal’s certificate has too little time left',
    'person-certificate': 'a responsible person’s certificate has too little time left',
  },
}
