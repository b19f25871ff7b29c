export { showPhone } from '@shared/model/show'
