import type { MaterialView, PageView } from '../../contract/views'
import type { MaterialEntry, StoredPage } from '../storage/store'
import type { ReadingState } from './kept-material'

/** A material as the page is shown it. */
export function materialView(material: MaterialEntry, state: ReadingState): MaterialView {
  return {
    id: material.id,
    fileName: material.fileName,
    size: material.size,
    slot: material.slot,
    service: material.service,
    slotGuessed: material.slotGuessed,
    state: state.state,
    refusal: state.state === 'refused' ? { code: state.refusal.code, detail: state.refusal.detail } : null,
    pages: state.pages.map(pageView),
  }
}

function pageView({ cropNames, fields, ...page }: StoredPage): PageView {
  return {
    page: page.page,
    kind: page.kind,
    kindConfidence: page.kindConfidence,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        { ...field, alternatives: [...field.alternatives] },
      ]),
    ),
    quality: page.quality,
    width: page.width,
    height: page.height,
    outline: page.outline,
    previewScale: page.previewScale,
    crops: [...cropNames],
  }
}
