import { createContext } from 'react'

/** The names of the fields that the form around has just refused. */
export const WrongFields = createContext<readonly string[]>([])
