import { packageName } from '../../../../electron/core/rules/app/package-name'
import { ruleTable, type Row } from '../rule-table'
import { anApp, givenUp } from './app-drafts'

const at = 'services[0].app.packageName'
const row = (name: string | null, platforms: string[], ...gives: string[]): Row => ({
  when: `${name ?? 'nothing'} on ${platforms.join('+')}`,
  draft: anApp({ packageName: name, platforms }),
  gives: gives.map((one) => `${one} ${at}`),
})

ruleTable(packageName, {
  passes: [
    row('cn.yanshan.notes', ['android'], 'passed'),
    row('cn.yanshan.notes', ['android', 'ios'], 'passed'),
    row('cn.yanshan.my_notes2', ['android'], 'passed'),
    row('cn.yanshan.my-notes', ['ios'], 'passed'),
    row('cn.yanshan.2048', ['ios'], 'passed'),
    row('cn.my-site_x.a', ['鸿蒙'], 'passed'),
    row('cn.my-site_x.a', [], 'passed'),
    row('a.b', ['android'], 'passed'),
    { when: 'a website', gives: [] },
    { when: 'an app that is given up', draft: givenUp({ packageName: null }), gives: [] },
  ],
  finds: [
    row(null, ['android'], 'risk'),
    row('  ', ['android'], 'risk'),
    row('notes', ['android'], 'risk'),
    row('cn.', ['android'], 'risk'),
    row('.cn.notes', ['android'], 'risk'),
    row('1cn.notes', ['ios'], 'risk'),
    row('cn.砚山.notes', ['android'], 'risk'),
    row('cn.yanshan.notes/1', ['android'], 'risk'),
    row(' cn.yanshan.notes', ['android'], 'hint'),
    row('cn．yanshan．notes', ['android'], 'hint'),
    row('cn.yanshan.my-notes', ['android'], 'hint'),
    row('cn.yanshan.2048', ['android'], 'hint'),
    row('cn.yanshan.my_notes', ['ios'], 'hint'),
    row('cn.yanshan.my_notes', ['android', 'ios'], 'hint'),
  ],
  cannotTell: [],
})
