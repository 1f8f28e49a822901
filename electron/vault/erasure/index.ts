// Erasing on request (P6, security 4.6): the one thing that takes contents out of the vault for good.
export { eraseOnRequest } from './request.ts'
export { eraseAgain, erasedSubjects } from './again.ts'
export { assertNotErased } from './guard.ts'
export { eraseHousehold } from './household.ts'
export { erasePerson } from './person.ts'
