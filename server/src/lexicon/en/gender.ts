// The gender that a word tells of a person.
export type Gender = 'female' | 'male';
