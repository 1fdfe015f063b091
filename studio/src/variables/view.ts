import "../style/variables.css";

export { StepBar } from "./StepBar.tsx";
export { Variables } from "./Variables.tsx";
