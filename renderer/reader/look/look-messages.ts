import type { PageLook } from '../../../electron/core/image/page-look'
import type { MeasuredPage } from '../../../electron/core/image/page-quality'

export interface ToLookWorker {
  readonly id: number
  readonly page: MeasuredPage
}

export interface FromLookWorker {
  readonly id: number
  readonly look: PageLook
}
