export { Keys, type KeysOptions } from './keys'
export { openKeys } from './open-keys'
export { openBytes, type Sealed, sealBytes } from './sealed-bytes'
