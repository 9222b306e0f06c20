import type { RulePage } from "../../rule-page";

const limits =
  "It is a model and not a measurement. How much a customer loses when a contact is hurried, passed on or cut off is a judgment, and " +
  "so are the limits of 10 of 100 contacts and 30 of 100 emotional and heated ones; every assumption can be set under `assumptions`. " +
  "It says what the targets reward, not what anybody does.";

export const greenDay = {
  "balance/watermelon": {
    title: "Green outside, red inside",
    finds:
      "A set whose verdict is watermelon: when every contact gets the attention it needs some target is red, and on a day on which " +
      "every target is green more than 10 of 100 customers, or 30 of 100 emotional and heated ones, can go unhelped.",
    harm:
      "Honest work is punished and harm is invisible, so whoever wants green has one way to it. The message tells the kindest: which " +
      "contacts are passed on, hurried or cut off on the green day that leaves the fewest customers unhelped, and how many more can " +
      "go unhelped before a lamp turns red.",
    evidence: [
      "The green-day model: a linear program over the mix, the targets and the assumptions of the file.",
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: reports that are green outside and red inside. The limits of 10 and 30 of 100 are a judgment.",
    ],
    limits,
    notWhen:
      "When targets that would turn red stand in another file: say with `part_of` that the sets are one, and the model counts them " +
      "together; while a part is not at hand nothing is said. When the mix is a guess, " +
      "measure it first: the verdict is as good as its handle times and shares.",
  },
  "balance/strained": {
    title: "Honest work is red",
    finds:
      "A set whose verdict is strained: some target is red when every contact gets the attention it needs, and little harm could hide. " +
      "Where no harm is needed for green, the message says what is pretended: contacts stretched, boxes ticked, or customers chosen.",
    harm:
      "The set is hard but honest: what is done to turn it green shows. Until then people who do their work well are told that they fall " +
      "short, and pretence, which harms no customer and teaches everybody to look away, is all that is left to them.",
    evidence: [
      "The green-day model: which targets are red when every contact gets the attention it needs, and what the kindest green day does about it.",
      "“Met zo weinig handjes al blij als de basis dienstverlening op orde blijft”, by Annelies Raaijmakers-Bredius: targets that can be reached.",
    ],
    limits,
    notWhen:
      "When the target is meant as a direction and nobody is held to it: leave its bound out until it can be reached.",
  },
  "balance/blind-spot": {
    title: "Green says nothing",
    finds:
      "A set whose verdict is blind: honest work is green, and so is a day on which more than 10 of 100 customers, or 30 of 100 " +
      "emotional and heated ones, go unhelped. The message tells the worst of those days.",
    harm:
      "Nothing here forces harm, and nothing here would show it: a dashboard that is green either way proves nothing. The first bad " +
      "month, or the first clever idea about handle time, passes unseen.",
    evidence: [
      "The green-day model: the most customers that can go unhelped on a day on which every target is green.",
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023, on watermelon reports. The limits of 10 and 30 of 100 are a judgment.",
    ],
    limits,
    notWhen:
      "When what would show it is watched elsewhere with the same force: name it here too, or say with `part_of` that the sets are one.",
  },
  "balance/impossible": {
    title: "No day is all green",
    finds:
      "A set for which no way of handling the mix turns every target green. It names targets that cannot hold together, of which none " +
      "can be left out. Silent where `staffing/impossible-together` or `balance/contradiction` names the same.",
    harm:
      "Where nothing honest or dishonest turns the set green, something is always explained away. People learn which lamp may be red, " +
      "and it is seldom the one that customers would choose.",
    evidence: [
      "The green-day model: no way of handling the mix turns all of these targets green; leave any one of them out and there is one.",
    ],
    limits,
    notWhen: "When the targets that clash belong to different periods or teams: give each its own document.",
  },
} satisfies Record<string, RulePage>;
