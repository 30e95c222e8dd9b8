import type { Draft, Service } from '../../../../electron/core/filing/draft'
import { MODULUS } from '../../values/sample-public-key'
import { aDraft, aPersonalDraft } from '../rule-table'

export const MD5 = '0123456789abcdef0123456789abcdef'
export const SHA1 = `${MD5}01234567`

type App = NonNullable<Service['app']>

const details: App = {
  platforms: ['android'],
  packageName: 'cn.yanshan.notes',
  publicKey: MODULUS,
  signature: MD5,
  icon: 'icon.png',
  namesByPlatform: {},
}

/** A company's draft whose only service is an app with these details. */
export const anApp = (app: Partial<App> = {}, change: (draft: Draft) => void = () => undefined): Draft =>
  aDraft((draft) => {
    Object.assign(draft.services[0]!, { kind: 'app', name: '砚山手记', app: { ...details, ...app } })
    change(draft)
  })

export const aPersonalApp = (change: (draft: Draft) => void = () => undefined): Draft =>
  aPersonalDraft((draft) => {
    Object.assign(draft.services[0]!, { kind: 'app', app: details })
    change(draft)
  })

/** The same, given up: nobody looks at details then. */
export const givenUp = (app: Partial<App> = {}): Draft =>
  anApp(app, (draft) => {
    draft.filing.type = 'cancel-service'
  })
