export { againstLines, type AgainstLine } from './against'
export { scoreReadings, type ReadLine, type Scores } from './score'
export { scoreTables } from './tables'
