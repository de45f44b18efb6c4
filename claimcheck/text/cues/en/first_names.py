"""Given names that are borne by men or by women nearly everywhere, to tell whom "he" or "she" may stand for."""

from claimcheck.text.phrases import word_list

EXAMPLE = "Anna spoke to Peter."
MEN = frozenset(
    word_list("""
    adam ahmed alan albert alberto alex alexander alexandre ali andrew andrei andy anthony antonio arthur ben
    benjamin bernard bill bob boris brian bruce carl carlos charles chris christian christopher claude claudio
    colin craig daniel dave david dennis dick dmitri dominic don donald doug douglas ed edward enrique eric ernest
    evan francis francisco frank franz fred frederick gary gavin geoff geoffrey george gerald gerard giorgio
    giovanni gordon graham greg gregory guy hans harold harry henry herbert howard hugh hugo ian ibrahim igor isaac
    ivan jack jacob jacques jake james jamie jason javier jean jeff jeffrey jeremy jerry jim joe joel john jon
    jonathan jorge jose joseph juan justin karl keith ken kenneth kevin klaus larry lars laurent leo leon leonard
    luca lucas luigi luis luke malcolm manuel marc marco mario mark martin matt matthew maurice max michael michel
    miguel mike mohamed mohammed muhammad nathan neil nicholas nick nicolas nigel noah norman oliver omar oscar
    owen pablo patrick paul pedro peter phil philip philippe pierre rafael ralph ray raymond ricardo richard rob
    robert roberto roger ron ronald rory roy russell ryan sam samuel scott sean sebastian sergei sergey simon
    stefan stephen steve steven stuart ted terry thomas tim timothy toby tom tony trevor vernon victor viktor
    vincent vladimir walter warren wayne werner will william xavier yusuf aidan alistair anders angus anton antoine
    archie arnold barry basil bernd bjorn bradley brendan cameron cecil cedric chester clifford clive conor cyril
    damian darren dean declan derek desmond dominik duncan dylan eamon edgar edmund edwin emil emilio eoin erik
    ernst eugene felix fergus fernando finn flavio floyd frederik gareth giles gilbert gregor gunter gustav hamish
    harvey hassan hector heinrich henrik hussein ivor jasper jens jerome joachim joaquin joost jurgen kai kamal
    kareem kurt lance lee leif leonardo lionel lloyd lorenzo ludwig magnus marcel marcus marius mats mauro maxim
    miles milo miroslav morgan mustafa neville niall niels nils norbert olaf oleg oswald otto pavel per percy piet
    piotr quentin ralf ramon raul reginald rene rhys rodney roland rolf ross rowan rudolf rupert salim samir sandro
    sebastien seth sigmund silas simeon stanislav stanley sven sylvester tariq theo theodore tobias tomas ulrich
    umberto vasily viggo vince wilfred wolfgang yannick yuri zachary
    """)
)
WOMEN = frozenset(
    word_list("""
    abigail agnes alexandra alice alicia alison amanda amber amelia amy andrea angela angelina anita ann anna anne
    annette annie antonia barbara beatrice betty brenda bridget carla carmen carol caroline catherine cathy
    charlotte cheryl chloe christina christine cindy claire clara claudia cristina daisy dawn deborah denise diana
    diane dolores donna dorothy edith eleanor elena elisabeth elizabeth ella ellen emily emma erica esther eva
    evelyn fatima fiona frances gabriela gail gemma georgia georgina gillian gina gloria grace greta hannah harriet
    heather helen helena hilary hillary holly ida ingrid irene isabel isabella jacqueline jane janet janice jasmine
    jean jennifer jenny jessica jill jo joan joanna josephine joyce judith judy julia julie karen karin kate
    katherine kathleen kathryn kathy katie katrina kelly kimberly kirsten laura lauren leila lena leslie lily linda
    lisa lola louise lucia lucy lydia lynn madeleine maggie margaret maria marie marilyn marina marion martha mary
    maureen megan melanie melissa michelle miriam molly monica nadia nancy naomi natalie natasha nicola nicole nina
    nora olga olivia pamela patricia paula pauline penelope penny pia polly rachel rebecca regina rita rosa rose
    rosemary ruth sally samantha sandra sara sarah sharon sheila shirley silvia sofia sonia sophia sophie stella
    stephanie sue susan susanna suzanne sylvia tamara tanya teresa theresa tina tracy ursula valerie vanessa vera
    veronica victoria violet virginia wendy yvette yvonne zoe adele agata aisha alba alma amelie amina anastasia
    anja anneliese anouk astrid audrey ava beatriz bella bernadette bertha bianca birgit bonnie brigitte camilla
    candice carolina cecilia celeste celia chiara clementine constance cordelia cornelia daphne delia dina dora
    doris edna eileen eleonora elisa eliza elke elsa elsie enid erin ethel eugenia eunice felicity flora florence
    francesca freya frida frieda gerda gertrude giulia gwen gwendolyn hanna hannelore heidi helga henrietta hilda
    ilse imogen ines inga ingeborg irina iris isla ivy jana janina jocelyn johanna juana juliet juliette kerry
    khadija kristin kristina lara larissa layla leah leonie lidia lilian liliana liv livia lorna lorraine lotte
    lucinda luisa magda magdalena maja mandy manuela marcia margot mariam marianne marjorie marlene marta mathilde
    matilda maud mavis maxine mercedes mia mila mildred millicent mina mirjam miranda muriel myra nadine nell
    nellie niamh noelle noor norma odette olive ophelia orla paloma patience phoebe phyllis pilar priscilla priya
    ramona renata roberta rowena ruby sabine sadie salma saskia selma shannon sheena siobhan sigrid simone sinead
    solveig svetlana sybil tabitha tatiana tess thea thelma ulla una valentina viola vivian wanda wilhelmina
    winifred yasmin yolanda yusra zara zoya
    """)
)
