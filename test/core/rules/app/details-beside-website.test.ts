import { detailsBesideWebsite } from '../../../../electron/core/rules/app/details-beside-website'
import { ruleTable } from '../rule-table'
import { anApp } from './app-drafts'

const at = 'services[0].app'
const nothing = {
  platforms: [],
  packageName: null,
  publicKey: '',
  signature: ' ',
  icon: null,
  namesByPlatform: {},
}
const website = (app: Parameters<typeof anApp>[0], type: 'first' | 'cancel-service' = 'first') =>
  anApp({ ...nothing, ...app }, (draft) => {
    draft.services[0]!.kind = 'website'
    draft.filing.type = type
  })

ruleTable(detailsBesideWebsite, {
  passes: [
    { when: 'a website', gives: [] },
    { when: 'an app', draft: anApp(), gives: [] },
    { when: 'a website with an empty form', draft: website({}), gives: [`passed ${at}`] },
    { when: 'a website that is given up', draft: website({ signature: 'x' }, 'cancel-service'), gives: [] },
  ],
  finds: [
    { when: 'platforms', draft: website({ platforms: ['ios'] }), gives: [`risk ${at}`] },
    { when: 'names', draft: website({ namesByPlatform: { ios: 'x' } }), gives: [`risk ${at}`] },
    { when: 'a package name', draft: website({ packageName: 'a.b' }), gives: [`risk ${at}`] },
    { when: 'an icon', draft: website({ icon: 'icon.png' }), gives: [`risk ${at}`] },
  ],
  cannotTell: [],
})
