/** Gives the name of the environment variable with a language model's key; it is sent to the provider and nowhere kept. */
export const MODEL_KEY = "READOUT_MODEL_KEY";
