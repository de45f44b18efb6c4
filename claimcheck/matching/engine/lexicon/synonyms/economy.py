"""Money, firms and work."""

GROUPS = """
company, firm, business, corporation, enterprise, manufacturer, maker, operator, employer, concern
owner, proprietor, boss, holder, own
chief executive, CEO, head of the company, boss, chief, managing director, top job
manager, management, executives, directors, board
board, directors, management, trustees
investor, shareholder, fund, investment firm, backer
share, stock, stake, equity, shareholding, interest
stake, share, part, holding
buy, purchase, acquire, take over, acquisition, takeover, snap up, procure
sell, sale, offload, get rid of, dispose, put up for sale, market, vend, sold
on sale, for sale, available, on offer, stocked, can be bought
offer, bid, proposal, put on the table, propose
withdraw the offer, pull out, off the table, back out
price, cost, fare, fee, charge, price tag, bill
expensive, dear, costly, pricey, dearer
cheap, inexpensive, low-cost, affordable, cut-price
cost, price, bill, set back, expense, pay for, come to
spend, expenditure, spending, outlay, disburse
debt, owe, liabilities, borrowings, arrears, in the red, creditor
loan, lend, lent, credit, borrow, finance, financing
finance, fund, pay for, bankroll, financing, funding, money
bankrupt, bankruptcy, insolvent, insolvency, go bust, broke, go under, collapse
profit, earnings, gain, earn, make money, surplus
revenue, sales, turnover, income, takings, bring in, earn
loss, deficit, shortfall, lose money
wage, pay, salary, earnings, remuneration, wages, paycheck, pay packet
pay rise, wage increase, raise, pay increase, more pay
unpaid, not paid, without pay, without wages
strike, walkout, walk out, stoppage, industrial action, down tools, work stoppage, lay down tools
strike breaker, scab, replacement
worker, employee, labourer, laborer, staff, workforce, crew, personnel, hand
union, trade union, labour union, league, federation
unemployed, jobless, out of work, unemployment, joblessness
job, employment, post, position, work, occupation
hire, recruit, employ, take on, engage, recruitment
recruit, enlist, sign up, join up, join, recruits
layoff, redundancy, job cut, lay off, redundancies
fire, sack, dismiss, lay off, make redundant
retire, pension, retirement, pensioner
inflation, rising prices, cost of living, price rises
recession, downturn, slump, crisis, slowdown, contraction
economy, economic, growth, GDP
budget, spending plan, funds, finances
cut, slash, reduce, axe, trim, cutback, lower, cutbacks, pare
export, sell abroad, ship abroad
import, buy abroad, bring in
trade, commerce, business
market, exchange, marketplace
bank, lender, financial institution
rich, wealthy, affluent, well-off, millionaire, billionaire
poor, poverty, needy, impoverished, destitute
merger, merge, combine, join, amalgamate
privatise, privatize, privatisation, sell off, put up for sale
nationalise, nationalize, state takeover
subsidy, grant, state aid, subsidise
factory, plant, works, mill, facility
goods, products, wares, merchandise
customer, consumer, client, buyer, shopper, purchaser
competitor, rival, rival company, another firm
supplier, vendor, provider, contractor
contract, agreement, deal
output, production, yield, tonnage
produce, make, manufacture, turn out, generate, build
fund, pot, scheme, pool
pay, remunerate, hand over money, give money, get money, transfer
payment, sum, payout, instalment
coupon, voucher, discount, gift card
prize, award, trophy, winnings
house, home, property, villa, residence, dwelling, real estate
rent, lease, tenancy, tenant
mortgage, home loan
insurance, cover, coverage, insurer
money, cash, funds, sum, dollars
hospital bill, medical cost, health cost
"""
