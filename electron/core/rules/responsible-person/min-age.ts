import { z } from 'zod'
import { nationwideData } from '../../reference/nationwide-data'
import { ageOn } from '../../values/day-span'
import { found, notChecked, passed } from '../answers'
import { isPersonal, peopleOf } from '../people'
import { birthFromNumber, headNumber } from '../person-number'
import { plannedDay } from '../planned-day'
import type { Rule } from '../rule'

const ADULT = 18
const schema = z.object({ minAge: z.number() })

/** What a minor above the floor has to add, by the province's word. */
const MINORS = {
  employment_proof: '工作证明',
  guardian: '监护人材料',
  employment_proof_or_guardian: '工作证明或监护人材料',
  forbidden: '工作证明或监护人材料',
  unknown: '工作证明或监护人材料',
} as const

export const minAge: Rule = {
  id: 'responsible-person/min-age',
  family: 'responsible-person',
  top: 6,
  title: '负责人达到备案省的最低年龄',
  severity: 'block',
  basis: 'min-age',
  reads: [
    'provincial/personal.minAge',
    'provincial/organization.minAge',
    'provincial/personal.minorRule',
    'provincial/personal.proofRequiredUnderAge',
  ],
  explains:
    '按计划提交的那一天算周岁，出生日期取自证件号码。没有分省依据时按 18 周岁。未满 18 而备案省可收的，提示可能要证明或监护人材料。',
  check: (filing, context) => {
    const { draft } = filing
    const { province } = draft.filing
    const personal = isPersonal(draft)
    const fact =
      context.facts.provincial(province, personal ? 'personal.minAge' : 'organization.minAge') ?? undefined
    const least = fact?.value ?? nationwideData(context.facts, 'min-age', schema).minAge
    const day = plannedDay(filing, context)
    return peopleOf(draft).map(({ person, path: at, role, service }) => {
      const path = `${at}.certificate.number`
      const birth = birthFromNumber(service === null ? headNumber(draft) : person.certificate.number)
      if (birth === null) return notChecked(path, `从${role}的证件号码得不到出生日期。`)
      const age = ageOn(birth, day)
      const by = fact ? { fact } : {}
      if (age < least)
        return found(
          path,
          `${role}到 ${day} 时 ${age} 周岁，备案要求年满 ${least} 周岁。`,
          '换一位达到年龄的负责人。',
          by,
        )
      const proof = personal ? context.facts.provincial(province, 'personal.proofRequiredUnderAge') : null
      if (proof && age < proof.value)
        return found(
          path,
          `${role} ${age} 周岁，备案省对未满 ${proof.value} 周岁的个人还要证明材料。${proof.note ?? ''}`,
          '提交前向接入商问清要哪一种证明。',
          { severity: 'hint', fact: proof },
        )
      if (age >= ADULT) return passed(path, [], fact)
      const minor = context.facts.provincial(province, 'personal.minorRule')
      return found(
        path,
        `${role} ${age} 周岁，未满 ${ADULT}，备案省可能要${MINORS[minor?.value ?? 'unknown']}。`,
        '提交前向接入商问清要哪一种证明。',
        { severity: 'hint', ...((minor ?? fact) ? { fact: minor ?? fact } : {}) },
      )
    })
  },
}
