import { zoomAfter } from '../../../electron/core/deeds/zoom'
import type { Answers, FakeMain } from './fake-main'
import { someChoices } from './sample-app'

/** The program itself: its store, settings, window, help and backups. */
export function appAnswers(main: FakeMain) {
  return {
    'app.state': () => main.state,
    'app.choices': () => someChoices,
    'settings.save': (changes) =>
      (main.state = { ...main.state, settings: { ...main.state.settings, ...changes } }).settings,
    'store.create': () => ((main.state = { ...main.state, store: 'open' }), {}),
    'store.unlock': () => ((main.state = { ...main.state, store: 'open' }), {}),
    'store.lock': () => ((main.state = { ...main.state, store: 'locked' }), {}),
    'app.regions': () => ({
      regions: [
        {
          code: '330000',
          name: '浙江省',
          inside: [
            {
              code: '330100',
              name: '杭州市',
              inside: [
                { code: '330106', name: '西湖区', inside: [] },
                { code: '330102', name: '上城区', inside: [] },
              ],
            },
          ],
        },
        { code: '110000', name: '北京市', inside: [{ code: '110108', name: '海淀区', inside: [] }] },
      ],
    }),
    'desktop.deeds': () => ({}),
    'desktop.zoom': ({ step }) => {
      if (step !== null) main.zoom = zoomAfter(main.zoom, step)
      return { percent: main.zoom }
    },
    'desktop.forgetRecent': () => {
      main.recent = []
      main.state = { ...main.state, settings: { ...main.state.settings, recentDeeds: [] } }
      return {}
    },
    'desktop.recent': () => ({ drafts: main.recent }),
    'desktop.print': () => ({ outcome: main.printed }),
    'help.about': () => main.about,
    'help.licence': ({ name }) => ({ text: main.about.licences.includes(name) ? `text of ${name}` : null }),
    'help.report': () => ({ text: main.report }),
    'help.saveReport': () => ({ fileName: '问题报告.txt' }),
    'security.view': () => main.security,
    'security.passphrase': ({ next }) => {
      const ways = { ...main.security.ways, passphrase: next !== null }
      main.security = { ...main.security, ways }
      return {}
    },
    'security.system': ({ keep }) => {
      main.security = { ...main.security, ways: { ...main.security.ways, system: keep } }
      return {}
    },
    'security.autoLock': ({ minutes }) => (
      (main.security = { ...main.security, lockAfterMinutes: minutes }),
      {}
    ),
    'security.lockAnswer': () => ({}),
    'recovery.save': () => {
      main.state = { ...main.state, recoveryDue: false }
      main.security = { ...main.security, recovery: { savedAt: 1_795_000_000_000, testedAt: null } }
      return { fileName: '恢复文件.txt' }
    },
    'recovery.test': () => ({ fileName: '恢复文件.txt', opens: main.recoveryOpens }),
    'recovery.use': () => ({ fileName: '恢复文件.txt' }),
    'recovery.finish': () => (
      (main.state = { ...main.state, store: 'open', problem: null, about: null }),
      {}
    ),
    'store.startAnew': () => ((main.state = { ...main.state, store: 'new', problem: null, about: null }), {}),
    'store.check': () => ({ whole: main.dataWhole }),
    'store.rescue': () => {
      main.state = { ...main.state, store: 'open', problem: null, about: null, damaged: false }
      return { drafts: 5, draftsOlder: 0, draftsLost: 0, files: 7, filesLost: 1 }
    },
    'backup.now': () => ({ fileName: '备份.icpbackup' }),
    'backup.folder': () => ({}),
    'backup.pick': () => main.backup,
    'backup.unlock': () => ({}),
    'backup.drafts': () => ({ drafts: main.backedUp }),
    'backup.take': ({ ids }) => ({ ids }),
    'backup.replace': () => ((main.state = { ...main.state, store: 'open', problem: null, about: null }), {}),
    'backup.renew': () => ({}),
  } satisfies Partial<Answers>
}
