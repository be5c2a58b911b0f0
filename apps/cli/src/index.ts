export * from "@readout/core";
export * from "@readout/extract";
