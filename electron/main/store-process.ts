import { serveStore } from '../services/storage/serve-store'

// The store's own process: its calls are synchronous, and the window must never wait for the disk.
serveStore(process.parentPort)
