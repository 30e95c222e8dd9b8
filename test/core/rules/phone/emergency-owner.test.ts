import { expect, it } from 'vitest'
import { emergencyOwnerRemark } from '../../../../electron/core/rules/phone/emergency-owner'
import { headed, withSite } from '../people-drafts'
import { findings, ruleTable } from '../rule-table'

const at = 'principal.remark'
const remark = (province: string | null, text: string | null, personal = false) =>
  headed(
    {},
    {
      province,
      personal,
      change: ({ principal, services }) => {
        principal.remark = text
        services[0]!.remark = ''
      },
    },
  )
const site = (emergencyPhone: string | null, remarks: [string, string]) =>
  withSite(
    { emergencyPhone },
    {},
    {
      province: '12',
      change: (draft) => {
        draft.principal.remark = remarks[0]
        draft.services[0]!.remark = remarks[1]
      },
    },
  )

ruleTable(emergencyOwnerRemark, {
  passes: [
    { when: 'the remark says so', draft: remark('12', '应急电话为林样本的号码'), gives: [`passed ${at}`] },
    {
      when: 'the remark names a kinsman',
      draft: remark('12', '林样本是本站主办人的妻子', true),
      gives: [`passed ${at}`],
    },
    { when: 'the remark has the number', draft: remark('62', '15868100002 林样本'), gives: [`passed ${at}`] },
    { when: '浙江 wants none', draft: remark('33', ''), gives: [] },
    { when: 'no province chosen', draft: remark(null, ''), gives: [] },
    { when: '重庆 wants it of persons alone', draft: remark('50', ''), gives: [] },
    { when: '甘肃 wants it of organisations alone', draft: remark('62', '', true), gives: [] },
    { when: 'no number typed', draft: headed({ emergencyPhone: null }, { province: '12' }), gives: [] },
    { when: 'no number', draft: headed({ emergencyPhone: '158' }, { province: '12' }), gives: [] },
    {
      when: 'no nature chosen',
      draft: headed({}, { province: '12', change: ({ principal }) => (principal.nature = null) }),
      gives: [],
    },
    {
      when: 'both give one number',
      draft: site('158-6810-0002', ['应急电话是林样本', '']),
      gives: [`passed ${at}`],
    },
    {
      when: 'the principal’s remark names both',
      draft: site('13757100005', ['应急电话是林样本和陈样本', '']),
      gives: [`passed ${at}`, 'passed services[0].remark'],
    },
  ],
  finds: [
    { when: '天津 and no remark', draft: remark('12', ''), gives: [`risk ${at}`] },
    { when: '天津 and no remark at all', draft: remark('12', null), gives: [`risk ${at}`] },
    {
      when: '天津 and a remark about something else',
      draft: remark('12', '展示产品的网站。'),
      gives: [`confirm ${at}`],
    },
    {
      when: '天津, a person, about something else',
      draft: remark('12', '记录木工心得。', true),
      gives: [`confirm ${at}`],
    },
    { when: '甘肃 and no remark', draft: remark('62', ' '), gives: [`risk ${at}`] },
    {
      when: '重庆, a person, about something else',
      draft: remark('50', '记录木工心得。', true),
      gives: [`confirm ${at}`],
    },
    {
      when: 'the site person’s number is not named',
      draft: site('13757100005', ['', '展示产品']),
      gives: [`risk ${at}`, 'confirm services[0].remark'],
    },
  ],
  cannotTell: [
    {
      when: 'a person’s remark is empty, found elsewhere',
      draft: remark('12', '', true),
      gives: [`not-checked ${at}`],
    },
  ],
})

it('says what the province wants to read', () => {
  expect(findings(emergencyOwnerRemark, { draft: remark('62', '') })[0]?.remedy).toBe(
    '在备注里写上第三人姓名职务。',
  )
})
