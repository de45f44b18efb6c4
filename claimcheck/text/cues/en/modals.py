"""How a text puts what it says: as done, planned, possible, required. One line a class: its name, then its phrases."""

EXAMPLE = "The mayor may sign; the mayor must sign."

CLASSES = """
possible: may | might | could | possibly | perhaps | maybe | potentially | conceivably | may be able to | it is possible
    | is possible | a possibility | a chance | there is a chance | could possibly | might well | may well | capable of
    | not impossible | cannot be ruled out | can't be ruled out | not ruled out | not unlikely | cannot be excluded
probable: likely | probably | is likely to | are likely to | was likely to | were likely to | in all likelihood
    | most likely | is expected to | are expected to | was expected to | were expected to | expected to | is thought to
    | are thought to | is believed to | are believed to | is forecast to | is projected to | are projected to |
    presumably
certain: certainly | definitely | undoubtedly | surely | without doubt | bound to | is certain to | are certain to
    | is sure to | guaranteed to | inevitably | inevitable
future: will | is going to | are going to | going to | is set to | are set to | set to | is about to | are about to
    | about to | is due to | are due to | due to be | shall | 'll | is to | are to | will soon | is to be | are
    to be | gonna
    | scheduled to | slated to | poised to | on track to
plan: plans to | plan to | planned to | planning to | is planning to | are planning to | intends to | intend to
    | intended to
    | intending to | aims to | aim to | aimed to | vows to | vowed to | promises to | promised to | pledges to
    | pledged to | proposes to
    | proposed to | proposes | proposed | intention to | plans for | a plan to | threatens to | threatened to | vow to
    | pledge to | promise to | threaten to
    | threatening to | vowing to | promising to | pledging to
    | has plans to | announced plans to | willing to | ready to | prepared to
    | proposal to | agreed to | agrees to | decided to | decides to
plan?: plans a | plans an | plans the | planning a | planning an | plan for | bid to | proposal for | plans
wish: would like to | wants to | want to | wanted to | hopes to | hope to | hoped to | seeks to | seek to | sought to
consider: is considering | are considering | was considering | were considering | considering | considers | considered
    | is weighing | being weighed | being considered
    | being discussed | under consideration | being mulled
    | are weighing | weighing whether | weighing a | weighs whether | mulls | mulling | mulled |
    is exploring | are exploring
    | exploring | is thinking about | are thinking of | thinking about | thinking of | is studying whether
    | is discussing | discussing | discussed | debating whether | looking at | looking into | contemplating |
    contemplates
attempt: tried to | try to | tries to | trying to | attempted to | attempts to | attempt to | attempting to
    | endeavoured to | an attempt to
necessary: must | has to | have to | had to | need to | needs to | needed to | is required to | are required to
    | required to | was required to | were required to | is obliged to | are obliged to | obliged to | forced to
    | compelled to | mandatory | compulsory | is obligated to | obligated to | requires | require | required | necessary
advisable: should | ought to | is advised to | are advised to | advised to | had better | supposed to | recommended
    | recommends | is urged to | are urged to | urged to | encouraged to | recommend | recommended to
necessary: ordered to | were ordered to | was ordered to | told to
necessary?: ordered | orders | order | demands | demanded | obligation | obliges | obliged | demand
advisable?: advised | urged | urges | told | tells | asked
able?: cannot | can't | cant | couldn't
able: can | is able to | are able to | able to | was able to | were able to | be able to
allowed: allowed to | is allowed to | are allowed to | permitted to | may legally | optional | voluntary | free to
alleged of?: suspect | suspects | accuses
alleged?: suspicion | suspected | alleged | allegation | allegations | charge | charged | accused | accuse
would: would | 'd
alleged: feared to have | is feared to | are feared to
    | allegedly | reportedly | supposedly | purportedly | alleged to | rumoured to | rumored to | is said to
    | are said to | is reported to | apparently | is alleged to | is rumoured to | is accused of | accused of |
    suspected of
    | is suspected of | suspected to | is suspected to | are suspected to | was suspected to | were suspected to
    | said to have | reported to have | alleged to have | claimed to have
"""

# Classes that a paraphrase may swap; every other pair of classes is a difference. "" is a plain statement.
SAME = """
probable future | possible able | plan future | wish plan | would wish
able allowed | would possible | would plan | would probable
alleged possible | alleged probable | certain future | certain necessary | allowed possible
"""
