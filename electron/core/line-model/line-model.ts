import { BadLineModel } from './bad-line-model'
import { readCharacterCodes, type CharacterCodes } from './character-codes'
import { readNetworkLayers, type NetworkLayers } from './network-layers'
import { partsOfTraineddata } from './traineddata'

/** What a traineddata file holds to read lines. */
export interface LineModel {
  readonly layers: NetworkLayers
  readonly codes: CharacterCodes
}

/** @throws BadLineModel when the bytes are no line model, damaged, or of a build that is not known */
export function lineModelOf(bytes: Uint8Array): LineModel {
  try {
    const { config, lines } = partsOfTraineddata(bytes)
    const layers = readNetworkLayers(lines)
    const codes = readCharacterCodes(lines, new Set(blacklistOf(config)))
    if (codes.blank >= layers.outputs.rows) throw new BadLineModel('characters of another network')
    return { layers, codes }
  } catch (error) {
    throw error instanceof RangeError ? new BadLineModel(`cut off: ${error.message}`) : error
  }
}

/** Characters that the model's makers found to do more harm than good. */
const blacklistOf = (config: string): string => /^tessedit_char_blacklist\s+(\S+)/m.exec(config)?.[1] ?? ''
