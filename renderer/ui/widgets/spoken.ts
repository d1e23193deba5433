import styles from './spoken.module.css';

/** The class of what only screen readers are to find. */
export const SPOKEN = styles['spoken'];
